"""From the network's numbers to attributions; src/encoder/ does the same in TypeScript."""

import json
import re

import numpy as np
import torch

from pieces import utf16_offsets

NONE, SOURCE, CONTENT = 0, 1, 2
# Below this likelihood of a word being in a cue no cue is looked for.
LEAST_CUE = 0.1
# Nor are roles, where the role head thinks it this little likely that the words are a cue.
LEAST_VALID = 0.06
# Words before or after the cue that are told apart.
FARTHEST = 64
PUNCTUATION = re.compile(r"^[^\w]+$")


def batches(built, budget):
    """Indices of paragraphs of nearly the same length, at most `budget` pieces together."""
    batch = []
    for i in sorted(range(len(built)), key=lambda i: len(built[i]["ids"])):
        if batch and (len(batch) + 1) * len(built[i]["ids"]) > budget:
            yield batch
            batch = []
        batch.append(i)
    if batch:
        yield batch


def collate(built):
    """ids, case, quote, mask, first as the encoder takes them, and the mask of the words."""
    count, length = len(built), max(len(one["ids"]) for one in built)
    words = max(len(one["first"]) for one in built)
    ids, case, quote = (np.zeros((count, length), np.int64) for _ in range(3))
    first = np.zeros((count, words), np.int64)
    mask, is_word = np.zeros((count, length), bool), np.zeros((count, words), bool)
    for i, one in enumerate(built):
        t, w = len(one["ids"]), len(one["first"])
        ids[i, :t], case[i, :t], quote[i, :t], first[i, :w] = one["ids"], one["case"], one["quote"], one["first"]
        mask[i, :t], is_word[i, :w] = True, True
    return tuple(torch.from_numpy(x) for x in (ids, case, quote, mask, first, is_word))


def cue_runs(shares, least):
    """Candidates (from, to, likelihood) from the likelihoods [W, 3] of O, B and I."""
    likely = 1 - shares[:, 0]
    runs, i, count = [], 0, len(likely)
    while i < count:
        if likely[i] <= least:
            i += 1
            continue
        end = i + 1
        while end < count and likely[end] > least and not (shares[end, 1] > max(shares[end, 2], 0.3)):
            end += 1
        best = likely[i:end].max()
        bound = 0.5 if best >= 0.5 else 0.5 * best
        start = i + int(likely[i:end].argmax())
        stop = start + 1
        while start > i and likely[start - 1] > bound:
            start -= 1
        while stop < end and likely[stop] > bound:
            stop += 1
        runs.append((start, stop, float(best)))
        i = end
    return runs


def cue_tensors(cues, is_word):
    """`cues`: (row of the paragraph, words). -> par [N], cue, dist, mask [N, W]."""
    count, width = len(cues), is_word.shape[1]
    par = torch.from_numpy(np.array([row for row, _ in cues], np.int64))
    cue, dist = np.zeros((count, width), np.float32), np.zeros((count, width), np.int64)
    at = np.arange(width)
    for i, (_, words) in enumerate(cues):
        cue[i, words] = 1
        start, end = min(words), max(words)
        away = np.where(at < start, at - start, np.where(at > end, at - end, 0))
        dist[i] = np.clip(away, -FARTHEST, FARTHEST) + FARTHEST
    return par, torch.from_numpy(cue), torch.from_numpy(dist), is_word[par]


def log_sum(x, axis):
    top = x.max(axis, keepdims=True)
    return (top + np.log(np.exp(x - top).sum(axis, keepdims=True))).squeeze(axis)


def decode_chain(emissions, trans, start, end):
    """Best labels and marginals [W, 3] of one sequence [W, 3]."""
    count = len(emissions)
    alpha, best, beta = (np.zeros((count, 3)) for _ in range(3))
    back = np.zeros((count, 3), int)
    alpha[0] = best[0] = start + emissions[0]
    for t in range(1, count):
        alpha[t] = log_sum(alpha[t - 1][:, None] + trans, 0) + emissions[t]
        step = best[t - 1][:, None] + trans
        back[t], best[t] = step.argmax(0), step.max(0) + emissions[t]
    beta[-1] = end
    for t in range(count - 2, -1, -1):
        beta[t] = log_sum(trans + (emissions[t + 1] + beta[t + 1])[None, :], 1)
    labels = np.zeros(count, int)
    labels[-1] = (best[-1] + end).argmax()
    for t in range(count - 1, 0, -1):
        labels[t - 1] = back[t, labels[t]]
    total = alpha + beta
    marginals = np.exp(total - total.max(1, keepdims=True))
    return labels, marginals / marginals.sum(1, keepdims=True)


@torch.inference_mode()
def candidates(encoder, roles, built, budget=600, least=LEAST_CUE):
    """For each paragraph its possible cues, with the labels and marginals of the words around them."""
    found = [[] for _ in built]
    chain = [x.detach().numpy().astype(float) for x in (roles.trans, roles.start, roles.end)]
    for batch in batches(built, budget):
        *inputs, is_word = collate([built[i] for i in batch])
        states, tags = encoder(*inputs)
        shares = torch.softmax(tags[:, :, :3], 2).numpy()
        cues = [
            (row, run) for row, i in enumerate(batch) for run in cue_runs(shares[row, : len(built[i]["first"])], least)
        ]
        for at in range(0, len(cues), 64):
            part = cues[at : at + 64]
            tensors = cue_tensors([(row, list(range(*run[:2]))) for row, run in part], is_word)
            emissions, valid = roles(states, *tensors)
            valid = torch.sigmoid(valid).numpy()
            for k, (row, (start, end, likely)) in enumerate(part):
                if valid[k] < LEAST_VALID:
                    continue
                length = len(built[batch[row]]["first"])
                labels, marginals = decode_chain(emissions[k, :length].numpy().astype(float), *chain)
                one = {"cue": (start, end), "likely": likely, "valid": float(valid[k])}
                found[batch[row]].append({**one, "labels": labels, "marginals": marginals})
    return found


def features(candidate):
    """What the confidence is computed from."""
    marginals, labels = candidate["marginals"], candidate["labels"]
    content, source = labels == CONTENT, labels == SOURCE

    def logit(p):
        p = np.clip(p, 1e-4, 1 - 1e-4)
        return float(np.log(p / (1 - p)))

    inside = marginals[content, CONTENT] if content.any() else None
    outside = marginals[~content, CONTENT]
    return [
        logit(candidate["valid"]),
        logit(candidate["likely"]),
        logit(inside.mean() if inside is not None else 0.3),
        logit(inside.min() if inside is not None else 0.1),
        logit(marginals[source, SOURCE].mean() if source.any() else 1 - marginals[:, SOURCE].max()),
        logit(outside.max() if len(outside) else 0),
        float(source.any()),
        float(content.any()),
        float(np.log(1 + content.sum())),
    ]


class Confidence:
    """How likely a candidate is to be right: a logistic regression over `features`."""

    def __init__(self, numbers):
        self.mu, self.sd, self.w = (np.array(numbers[name]) for name in ("mu", "sd", "w"))
        self.b, self.threshold = numbers["b"], numbers["threshold"]

    def __call__(self, candidate):
        if "confidence" not in candidate:
            score = ((np.array(features(candidate)) - self.mu) / self.sd) @ self.w + self.b
            candidate["confidence"] = float(1 / (1 + np.exp(-score)))
        return candidate["confidence"]


def runs_of(words):
    runs = []
    for word in sorted(words):
        if runs and word == runs[-1][1]:
            runs[-1][1] = word + 1
        else:
            runs.append([word, word + 1])
    return runs


def following(built, i, end, last_word):
    """The next paragraph, where this one ends in a colon soon after the cue and that one begins with an opening mark."""
    last = len(built[i]["words"]) - 1
    if last_word != ":" or last - end >= 25 or i + 1 == len(built):
        return None
    after = built[i + 1]
    return after if after["document"] == built[i]["document"] and after["quote"][1] == 2 else None


def assemble(built, i, text, found, confidence, least):
    """A paragraph's attributions from its candidates, the likeliest first: no word is content or cue twice."""
    one, taken, made = built[i], {}, []

    def word(k):
        start, end = one["words"][k]
        return text[one["base"] + start : one["base"] + end]

    def spoken(words):
        return [run for run in runs_of(words) if any(not PUNCTUATION.match(word(k)) for k in range(*run))]

    def span(run):
        return [one["base"] + one["words"][run[0]][0], one["base"] + one["words"][run[1] - 1][1]]

    for candidate in sorted(found, key=lambda c: -confidence(c)):
        start, end = candidate["cue"]
        cue, labels = set(range(start, end)), candidate["labels"]
        if confidence(candidate) < least:
            break
        if any(k in taken for k in cue):
            continue
        contents = spoken({k for k in np.nonzero(labels == CONTENT)[0].tolist() if k not in taken and k not in cue})
        free = {k for k in np.nonzero(labels == SOURCE)[0].tolist() if k not in cue and taken.get(k) != "content"}
        weight = lambda run: sum(candidate["marginals"][k][SOURCE] for k in range(*run))  # noqa: B023, E731
        sources = sorted(spoken(free), key=weight, reverse=True)[:1]
        after = None if contents else following(built, i, end, word(len(one["words"]) - 1))
        if not contents and after is None:
            continue
        taken.update({k: "content" for run in contents for k in range(*run)})
        for k in cue:
            taken.setdefault(k, "cue")
        content = [span(run) for run in contents] or [[after["base"], after["base"] + after["words"][-1][1]]]
        spans = {"source": [span(run) for run in sources], "cue": [span((start, end))], "content": content}
        made.append({**spans, "confidence": round(confidence(candidate), 4)})
    return made


def attributions(documents, built, found, confidence, least):
    """For each document its attributions, in UTF-16 offsets."""
    made = [[] for _ in documents]
    for i, one in enumerate(built):
        text = documents[one["document"]]["text"]
        made[one["document"]] += assemble(built, i, text, found[i], confidence, least)
    for document, own in zip(documents, made, strict=True):
        own.sort(key=lambda one: one["cue"][0][0])
        offsets = utf16_offsets(document["text"])
        for one in own if offsets else []:
            for role in ("source", "cue", "content"):
                one[role] = [[offsets[start], offsets[end]] for start, end in one[role]]
    return made


def write_lines(path, documents, made):
    with open(path, "w", encoding="utf8") as out:
        for document, own in zip(documents, made, strict=True):
            out.write(json.dumps({"id": document["id"], "attributions": own}) + "\n")
