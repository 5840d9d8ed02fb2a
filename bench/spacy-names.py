"""Names and tags by spaCy: one JSON list of words a line on standard input; {"names": [[from, to, kind]], "tags": [...]} out."""
import json
import sys

import spacy
from spacy.tokens import Doc

nlp = spacy.load(sys.argv[1], exclude=["lemmatizer", "parser"])
sentences = (Doc(nlp.vocab, words=json.loads(line)) for line in sys.stdin)
for doc in nlp.pipe(sentences, batch_size=256):
    names = [[entity.start, entity.end, entity.label_] for entity in doc.ents]
    print(json.dumps({"names": names, "tags": [token.tag_ for token in doc]}))
