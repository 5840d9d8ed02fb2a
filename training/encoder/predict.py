"""Reads {"id", "text"} lines with the network alone, without the engine, and writes {"id", "attributions"}."""

import argparse
import json
from pathlib import Path

import torch

from model import load_model
from network import open_network
from pieces import WordPiece, build, read_lines
from reading import Confidence, attributions, candidates, write_lines


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", required=True, type=Path, help="folder as models/close/")
    parser.add_argument("--weights", help="what train.py wrote, to read in float32 instead of 8 bits")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--out", required=True)
    parser.add_argument("articles", help=".jsonl or .jsonl.gz")
    given = parser.parse_args()
    torch.set_num_threads(given.threads)
    confidence = Confidence(json.loads((given.model / "close.json").read_text())["confidence"])
    network = load_model(given.weights) if given.weights else open_network(given.model, given.threads)
    documents = read_lines(given.articles)
    built = build(WordPiece(given.model / "vocab.txt"), documents, with_annotations=False)
    with torch.inference_mode():
        found = candidates(*network, built)
    write_lines(given.out, documents, attributions(documents, built, found, confidence, confidence.threshold))


if __name__ == "__main__":
    main()
