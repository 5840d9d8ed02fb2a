"""Trains the encoder on PolNeAR's training part, and keeps every tenth document back."""

import argparse
import random
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from safetensors.torch import load_file

from model import FROZEN, LAYERS, WIDTH, Encoder, Roles, chain_score, chain_total, copy_base, save_model
from pieces import WordPiece, build, read_lines
from reading import batches, collate, cue_runs, cue_tensors

SEED = 1
RATE, HEAD_RATE, RATE_PER_LAYER = 2.5e-4, 1e-3, 0.9
WARM_UP, LEAST_RATE = 0.06, 0.02
# Steps before the network's own wrong cues are shown to it.
STEPS_WITHOUT_WRONG = 150
BATCH = 1000


def is_held(index):
    return index % 10 == 7


def cache_lower(encoder, built):
    """The frozen layers' output for every paragraph, in half precision."""
    with torch.inference_mode():
        encoder.eval()
        for batch in batches(built, 2000):
            ids, _, _, mask, *_ = collate([built[i] for i in batch])
            lower = encoder.lower(ids, mask).half().numpy()
            for row, i in enumerate(batch):
                built[i]["lower"] = lower[row, : len(built[i]["ids"])].copy()


def optimiser(encoder, roles):
    for parameter in encoder.frozen():
        parameter.requires_grad_(False)
    groups = []

    def group(parameters, rate):
        parameters = list(parameters)
        for decay, own in (
            (0.01, [p for p in parameters if p.dim() > 1]),
            (0, [p for p in parameters if p.dim() <= 1]),
        ):
            groups.append({"params": own, "lr": rate, "weight_decay": decay, "base": rate})

    for i in range(FROZEN, LAYERS):
        group(encoder.layers[i].parameters(), RATE * RATE_PER_LAYER ** (LAYERS - 1 - i))
    heads = (encoder.case, encoder.quote, encoder.tags, roles)
    group([p for head in heads for p in head.parameters()], HEAD_RATE)
    return torch.optim.AdamW(groups, betas=(0.9, 0.98))


def epoch(built):
    """Batches in random order: all paragraphs with attributions, and half of the others."""
    full = [i for i, one in enumerate(built) if one["attributions"]]
    empty = [i for i, one in enumerate(built) if not one["attributions"]]
    chosen = full + random.sample(empty, len(empty) // 2)
    chosen.sort(key=lambda i: len(built[i]["ids"]) + random.random() * 6)
    made, batch = [], []
    for i in chosen:
        if batch and (len(batch) + 1) * (len(built[i]["ids"]) + 3) > BATCH:
            made.append(batch)
            batch = []
        batch.append(i)
    made.append(batch)
    random.shuffle(made)
    return made


def cues_for(one, shares):
    """(words, attribution or None for a wrong cue) to learn roles from; `shares`: the network's own cues, or None."""
    gold = {word: a for a in one["attributions"] for word in a["cue"]}
    cues, replaced, wrong = [], set(), 0
    for start, end, _ in cue_runs(shares, 0.12) if shares is not None else []:
        words = list(range(start, end))
        hit = next((gold[word] for word in words if word in gold), None)
        if hit is None and wrong < 4:
            cues.append((words, None))
            wrong += 1
        elif hit is not None and hit["cue"] != words and random.random() < 0.5:
            replaced.add(id(hit))
            cues.append((words, hit))
    return cues + [(a["cue"], a) for a in one["attributions"] if id(a) not in replaced]


def labels_of(attribution, width):
    labels = np.zeros(width, np.int64)
    if attribution:
        labels[attribution["source"]] = 1
        labels[attribution["content"]] = 2
    return labels


def targets(batch, is_word):
    """Tags of the cues (-100 where there is no word), and whether a word is in any source or content."""
    tags = np.full(is_word.shape, -100)
    spoken = np.zeros((*is_word.shape, 2), np.float32)
    for row, one in enumerate(batch):
        tags[row, : len(one["first"])] = 0
        for a in one["attributions"]:
            tags[row, a["cue"]] = 2
            tags[row, a["cue"][0]] = 1
            spoken[row, a["source"], 0] = 1
            spoken[row, a["content"], 1] = 1
    return torch.from_numpy(tags), torch.from_numpy(spoken)


def role_loss(roles, states, cues, is_word):
    """`cues`: (row, words, attribution or None)."""
    emissions, valid = roles(states, *(tensors := cue_tensors([cue[:2] for cue in cues], is_word)))
    right = torch.tensor([float(a is not None) for *_, a in cues])
    loss = 0.3 * F.binary_cross_entropy_with_logits(valid, right)
    kept = right > 0
    if not kept.any():
        return loss
    mask = tensors[3][kept]
    labels = torch.from_numpy(np.stack([labels_of(a, is_word.shape[1]) for *_, a in cues]))[kept]
    labels = torch.where(mask, labels, 0)
    chain = (roles.trans, roles.start, roles.end)
    total = chain_total(emissions[kept], mask, *chain)
    return loss + (total - chain_score(emissions[kept], labels, mask, *chain)).sum() / mask.sum()


def loss_of(encoder, roles, batch, with_wrong):
    _, case, quote, mask, first, is_word = collate(batch)
    lower = torch.zeros(*mask.shape, WIDTH)
    for i, one in enumerate(batch):
        lower[i, : len(one["ids"])] = torch.from_numpy(one["lower"]).float()
    states, tags = encoder.upper(lower, case, quote, mask, first)
    shares = torch.softmax(tags[:, :, :3].detach(), 2).numpy()
    wanted, spoken = targets(batch, is_word)
    loss = 2 * F.cross_entropy(tags[:, :, :3].reshape(-1, 3), wanted.reshape(-1), ignore_index=-100)
    beside = F.binary_cross_entropy_with_logits(tags[:, :, 3:], spoken, reduction="none").mean(2)
    loss = loss + 0.3 * (beside * is_word).sum() / is_word.sum()
    cues = [
        (row, words, a)
        for row, one in enumerate(batch)
        for words, a in cues_for(one, shares[row, : len(one["first"])] if with_wrong else None)
    ]
    return loss + role_loss(roles, states, cues, is_word) if cues else loss


def rate_at(progress):
    rate = progress / WARM_UP if progress < WARM_UP else (1 - progress) / (1 - WARM_UP)
    return max(min(rate, 1), LEAST_RATE)


def train(encoder, roles, built, steps):
    optimise = optimiser(encoder, roles)
    parameters = [p for group in optimise.param_groups for p in group["params"]]
    started, step = time.time(), 0
    while step < steps:
        for batch in epoch(built)[: steps - step]:
            for group in optimise.param_groups:
                group["lr"] = group["base"] * rate_at(step / steps)
            encoder.train()
            roles.train()
            loss = loss_of(encoder, roles, [built[i] for i in batch], step >= STEPS_WITHOUT_WRONG)
            optimise.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(parameters, 1.0)
            optimise.step()
            step += 1
            if step % 50 == 0:
                print(f"step {step} of {steps}, loss {loss.item():.4f}, {time.time() - started:.0f} s", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True, help="polnear-train.jsonl.gz")
    parser.add_argument("--base", required=True, type=Path, help="folder of all-MiniLM-L6-v2")
    parser.add_argument("--steps", type=int, default=851)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--out", required=True, help="where the weights go, a .pt file")
    given = parser.parse_args()
    torch.set_num_threads(given.threads)
    random.seed(SEED)
    np.random.seed(SEED)
    torch.manual_seed(SEED)
    documents = [one for i, one in enumerate(read_lines(given.data)) if not is_held(i)]
    built = build(WordPiece(given.base / "vocab.txt"), documents)
    encoder, roles = Encoder(), Roles()
    copy_base(encoder, load_file(given.base / "model.safetensors"))
    cache_lower(encoder, built)
    train(encoder, roles, built, given.steps)
    save_model(given.out, encoder, roles)


if __name__ == "__main__":
    main()
