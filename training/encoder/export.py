"""Writes trained weights as ONNX, rounds them to 8 bits, and lays them out as models/close/ has them."""

import argparse
import json
import shutil
import tempfile
from pathlib import Path

import onnx
import torch
from onnx.external_data_helper import set_external_data
from onnxruntime.quantization import QuantType, quantize_dynamic

from model import WIDTH, load_model

OPSET = 17
VOCABULARY_WEIGHTS = "word.weight_quantized"


def write(module, inputs, outputs, path):
    """`inputs`: name -> (example, names of its axes); `outputs`: name -> names of its axes."""
    axes = {name: dict(enumerate(names)) for name, names in {**{k: v[1] for k, v in inputs.items()}, **outputs}.items()}
    torch.onnx.export(
        module,
        tuple(example for example, _ in inputs.values()),
        str(path),
        input_names=list(inputs),
        output_names=list(outputs),
        dynamic_axes=axes,
        opset_version=OPSET,
        dynamo=False,
    )


def write_encoder(encoder, path):
    ids = torch.randint(1000, 2000, (3, 17))
    zeros, mask = torch.zeros_like(ids), torch.ones(3, 17, dtype=torch.bool)
    first = torch.arange(13)[None].repeat(3, 1) + 1
    pieces, words = ("batch", "pieces"), ("batch", "words")
    inputs = {"ids": (ids, pieces), "case": (zeros, pieces), "quote": (zeros, pieces), "mask": (mask, pieces)}
    write(encoder, {**inputs, "first": (first, words)}, {"states": words, "tags": words}, path)


def write_roles(roles, path):
    cue = torch.zeros(5, 13)
    cue[:, 3] = 1
    words = ("cues", "words")
    inputs = {
        "states": (torch.randn(3, 13, WIDTH), ("batch", "words")),
        "par": (torch.tensor([0, 0, 1, 2, 2]), ("cues",)),
        "cue": (cue, words),
        "dist": (torch.randint(0, 129, (5, 13)), words),
        "mask": (torch.ones(5, 13, dtype=torch.bool), words),
    }
    write(roles, inputs, {"emissions": words, "valid": ("cues",)}, path)


def quantise(source, target):
    quantize_dynamic(
        source,
        target,
        weight_type=QuantType.QUInt8,
        per_channel=False,
        op_types_to_quantize=["MatMul", "Gemm", "Gather"],
        extra_options={"MatMulConstBOnly": True, "DefaultTensorType": onnx.TensorProto.FLOAT},
    )


def split(source, out):
    """The vocabulary's weights go to a file of their own, so that no file is larger than 12 MB."""
    model = onnx.load(source)
    [weights] = [one for one in model.graph.initializer if one.name == VOCABULARY_WEIGHTS]
    (out / "words.bin").write_bytes(weights.raw_data)
    set_external_data(weights, "words.bin", offset=0, length=len(weights.raw_data))
    weights.ClearField("raw_data")
    (out / "encoder.onnx").write_bytes(model.SerializeToString())


def rounded(value):
    return [rounded(one) for one in value] if isinstance(value, list) else round(value, 6)


def numbers_of(roles, confidence):
    """close.json: the chain's weights, and the confidence where it has been fitted."""
    chain = {name: rounded(getattr(roles, name).detach().tolist()) for name in ("trans", "start", "end")}
    if confidence is None:
        return {"chain": chain}
    # A feature that never varied has no deviation to divide by, and no weight.
    deviations = [1.0 if sd < 1e-5 else round(sd, 6) for sd in confidence["sd"]]
    fitted = {"mu": rounded(confidence["mu"]), "sd": deviations, "w": rounded(confidence["w"])}
    return {
        "chain": chain,
        "confidence": {**fitted, "b": round(confidence["b"], 6), "threshold": confidence["threshold"]},
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weights", required=True, help="what train.py wrote")
    parser.add_argument("--base", required=True, type=Path, help="folder of all-MiniLM-L6-v2")
    parser.add_argument("--confidence", help="what calibrate.py wrote; left out before it has run")
    parser.add_argument("--out", required=True, type=Path)
    given = parser.parse_args()
    encoder, roles = load_model(given.weights)
    given.out.mkdir(parents=True, exist_ok=True)
    confidence = json.loads(Path(given.confidence).read_text()) if given.confidence else None
    with tempfile.TemporaryDirectory() as folder:
        whole, small = Path(folder, "encoder.onnx"), Path(folder, "encoder-8.onnx")
        write_encoder(encoder, whole)
        quantise(whole, small)
        split(small, given.out)
        write_roles(roles, Path(folder, "roles.onnx"))
        quantise(Path(folder, "roles.onnx"), given.out / "roles.onnx")
    shutil.copy(given.base / "vocab.txt", given.out / "vocab.txt")
    (given.out / "close.json").write_text(json.dumps(numbers_of(roles, confidence), indent=2) + "\n")


if __name__ == "__main__":
    main()
