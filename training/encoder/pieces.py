"""From an article's text to paragraphs of word pieces, with the annotated attributions as indices of words.

src/encoder/ does the same in TypeScript (words.ts, pieces.ts, shapes.ts, input.ts): a change here needs one there.
"""

import gzip
import json
import re
import unicodedata

WORD = re.compile(r"[^\W_]+(?:[\u0300-\u036f]+[^\W_]*)*|[^\s]", re.UNICODE)
# Words that are read at once; longer paragraphs are cut at the ends of sentences.
MOST_WORDS = 160
OPENING, CLOSING = "“„«‟", "”»"


class WordPiece:
    """BERT's uncased word pieces, at most six for a word."""

    def __init__(self, vocabulary):
        with open(vocabulary, encoding="utf8") as lines:
            self.ids = {line.rstrip("\n"): i for i, line in enumerate(lines)}
        self.cls, self.sep, self.unknown = self.ids["[CLS]"], self.ids["[SEP]"], self.ids["[UNK]"]
        self.known = {}

    def pieces_of(self, word):
        if word not in self.known:
            self.known[word] = self._split(word)
        return self.known[word]

    def _split(self, word):
        word = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) != "Mn")
        if not word or len(word) > 50:
            return [self.unknown]
        pieces, start = [], 0
        while start < len(word):
            end = len(word)
            while end > start and ("##" if start else "") + word[start:end] not in self.ids:
                end -= 1
            if end == start:
                return [self.unknown]
            pieces.append(self.ids[("##" if start else "") + word[start:end]])
            start = end
        return pieces[:6]


def case_of(word):
    """0 lower, 1 capitalised, 2 capitals, 3 mixed, 4 digits, 5 others; 6 is for the marks at either end."""
    if not any(c.isalpha() for c in word):
        return 4 if any(c.isdigit() for c in word) else 5
    if word.islower():
        return 0
    if word.isupper():
        return 2 if len(word) > 1 else 1
    return 1 if word[0].isupper() and word[1:].islower() else 3


def words_of(paragraph):
    return [match.span() for match in WORD.finditer(paragraph)]


def opens(paragraph, start, end, inside):
    """Whether the straight mark at [start, end) opens a quotation."""
    before = paragraph[start - 1] if start else " "
    after = paragraph[end] if end < len(paragraph) else " "
    if before.isspace() != after.isspace():
        return before.isspace()
    return not inside


def quote_states(paragraph, words):
    """0 outside, 1 inside, 2 opening, 3 closing. A closing mark that comes first has all before it inside."""
    states, inside = [], False
    for start, end in words:
        word = paragraph[start:end]
        if word in OPENING:
            inside = True
            states.append(2)
        elif word in CLOSING:
            if not inside and not any(state in (2, 3) for state in states):
                states = [1] * len(states)
            inside = False
            states.append(3)
        elif word == '"':
            inside = opens(paragraph, start, end, inside)
            states.append(2 if inside else 3)
        else:
            states.append(1 if inside else 0)
    return states


def cut_after(paragraph, words, start):
    """Where a part of a long paragraph that begins at the word `start` ends: after a sentence in its second half."""
    end = min(len(words), start + MOST_WORDS)
    if end == len(words):
        return end
    text = lambda i: paragraph[words[i][0] : words[i][1]]  # noqa: E731
    stop = end
    while stop > start + MOST_WORDS // 2 and text(stop - 1) not in ".?!":
        stop -= 1
    if stop == start + MOST_WORDS // 2:
        return end
    while stop < len(words) and text(stop) in "\"”’'":
        stop += 1
    return stop


def paragraphs_of(text):
    """(offset, paragraph, words), long paragraphs in parts."""
    at = 0
    for paragraph in text.split("\n"):
        words = words_of(paragraph)
        start = 0
        while start < len(words):
            end = len(words) if len(words) <= MOST_WORDS else cut_after(paragraph, words, start)
            whole = len(words) <= MOST_WORDS
            first, last = (0, len(paragraph)) if whole else (words[start][0], words[end - 1][1])
            yield at + first, paragraph[first:last], [(a - first, b - first) for a, b in words[start:end]]
            start = end
        at += len(paragraph) + 1


def utf16_offsets(text):
    """The UTF-16 offset of each code point; None where they are the same."""
    if all(ord(c) < 0x10000 for c in text):
        return None
    offsets, at = [], 0
    for c in text:
        offsets.append(at)
        at += 2 if ord(c) >= 0x10000 else 1
    return [*offsets, at]


def encode(pieces, paragraph, words):
    """What the network reads: ids, case and quotation of each piece, and the first piece of each word."""
    ids, case, quote, first = [pieces.cls], [6], [0], []
    for (start, end), state in zip(words, quote_states(paragraph, words), strict=True):
        word = paragraph[start:end]
        own = pieces.pieces_of(word)
        first.append(len(ids))
        ids += own
        case += [case_of(word)] * len(own)
        quote += [state] * len(own)
    return {"ids": [*ids, pieces.sep], "case": [*case, 6], "quote": [*quote, 0], "first": first}


def words_in(spans, base, words):
    """The words that the spans cover at least half of."""
    found = set()
    for start, end in spans:
        for i, (a, b) in enumerate(words):
            if min(b, end - base) - max(a, start - base) >= (b - a) / 2:
                found.add(i)
    return found


def annotated(document, base, paragraph, words):
    """The attributions whose cue begins in the paragraph, as words of it."""
    found = []
    for one in document["attributions"]:
        if not one["cue"] or not base <= one["cue"][0][0] < base + len(paragraph):
            continue
        cue = words_in(one["cue"], base, words)
        if cue:
            source, content = (sorted(words_in(one[role], base, words) - cue) for role in ("source", "content"))
            found.append({"cue": sorted(cue), "source": source, "content": content})
    return found


def read_lines(path):
    with (gzip.open if str(path).endswith(".gz") else open)(path, "rt", encoding="utf8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def build(pieces, documents, with_annotations=True):
    """The paragraphs of all documents, each with the index of its document. `documents`: {"id", "text", "attributions"}."""
    built = []
    for index, document in enumerate(documents):
        for base, paragraph, words in paragraphs_of(document["text"]):
            one = {**encode(pieces, paragraph, words), "document": index, "base": base, "words": words}
            if with_annotations:
                one["attributions"] = annotated(document, base, paragraph, words)
            built.append(one)
    return built
