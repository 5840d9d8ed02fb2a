"""The network as ONNX, called as the modules of model.py are."""

import json
from pathlib import Path

import onnxruntime
import torch


def open_network(folder, threads):
    """An encoder and a role head from what export.py wrote."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    encoder, roles = (
        onnxruntime.InferenceSession(str(Path(folder, name)), options) for name in ("encoder.onnx", "roles.onnx")
    )

    def run(session, names):
        def call(*tensors):
            given = {name: tensor.numpy() for name, tensor in zip(names, tensors, strict=True)}
            return tuple(torch.from_numpy(out) for out in session.run(None, given))

        return call

    head = run(roles, ("states", "par", "cue", "dist", "mask"))
    chain = json.loads(Path(folder, "close.json").read_text())["chain"]
    for name in ("trans", "start", "end"):
        setattr(head, name, torch.tensor(chain[name]))
    return run(encoder, ("ids", "case", "quote", "mask", "first")), head
