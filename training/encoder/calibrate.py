"""Fits how likely a candidate is to be right, and from where on it is shown, on half of the documents kept back."""

import argparse
import json
import re
from pathlib import Path

import numpy as np
import torch
from sklearn.linear_model import LogisticRegression

from network import open_network
from pieces import WordPiece, build, read_lines
from reading import Confidence, assemble, attributions, candidates, features
from train import is_held

TOKEN = re.compile(r"[^\W_]+|[:―—–]")
ROLES = ("source", "cue", "content")
THRESHOLDS = (0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5)


def tokens_in(spans, tokens):
    """Indices of the tokens that the spans cover at least half of."""
    return {
        i
        for i, (a, b) in enumerate(tokens)
        for start, end in spans
        if b > start and a < end and min(end, b) - max(start, a) >= (b - a) / 2
    }


def pairs_of(gold, found):
    """(share of content, found, gold) for all that agree in source and cue, and in half of the content."""
    for i, one in enumerate(found):
        for j, other in enumerate(gold):
            both = len(one["content"] & other["content"])
            share = both / max(len(one["content"]), len(other["content"]), 1)
            is_source = one["source"] & other["source"] if other["source"] else not one["source"]
            if share >= 0.5 and is_source and one["cue"] & other["cue"]:
                yield share, i, j


def linked(gold, found, text):
    """How many attributions of `found` are right, one for one, the best agreement first."""
    tokens = [match.span() for match in TOKEN.finditer(text)]
    gold, found = ([{role: tokens_in(one[role], tokens) for role in ROLES} for one in all_] for all_ in (gold, found))
    ours, theirs = set(), set()
    for _, i, j in sorted(pairs_of(gold, found), key=lambda pair: -pair[0]):
        if i not in ours and j not in theirs:
            ours.add(i)
            theirs.add(j)
    return len(ours)


def examples(documents, built, found, least):
    """Features of every candidate, each by itself, and whether it is right."""
    everything = lambda _: 1.0  # noqa: E731
    for i, one in enumerate(built):
        document = documents[one["document"]]
        for candidate in found[i]:
            made = assemble(built, i, document["text"], [candidate], everything, least)
            if made:
                yield features(candidate), linked(document["attributions"], made, document["text"])


def f1(documents, made):
    right = sum(linked(one["attributions"], own, one["text"]) for one, own in zip(documents, made, strict=True))
    return 2 * right / (sum(map(len, made)) + sum(len(one["attributions"]) for one in documents))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True, help="polnear-train.jsonl.gz")
    parser.add_argument("--model", required=True, type=Path, help="what export.py wrote")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--out", required=True, type=Path, help="where the confidence goes, a .json file")
    given = parser.parse_args()
    torch.set_num_threads(given.threads)
    documents = [one for i, one in enumerate(read_lines(given.data)) if is_held(i)][::2]
    built = build(WordPiece(given.model / "vocab.txt"), documents, with_annotations=False)
    found = candidates(*open_network(given.model, given.threads), built)
    x, y = (np.array(part) for part in zip(*examples(documents, built, found, 0), strict=True))
    mu, sd = x.mean(0), x.std(0) + 1e-6
    fit = LogisticRegression(C=1.0, max_iter=1000).fit((x - mu) / sd, y)
    numbers = {"mu": mu.tolist(), "sd": sd.tolist(), "w": fit.coef_[0].tolist(), "b": float(fit.intercept_[0])}
    confidence = Confidence({**numbers, "threshold": 0})
    scores = {least: f1(documents, attributions(documents, built, found, confidence, least)) for least in THRESHOLDS}
    for least, score in scores.items():
        print(f"shown from {least}: F1 {100 * score:.1f}")
    given.out.write_text(json.dumps({**numbers, "threshold": max(scores, key=scores.get)}))


if __name__ == "__main__":
    main()
