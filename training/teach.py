"""Tags sentences with spaCy's small English model: lists of words on standard input, one JSON list a line; lists of tags out."""
import json
import sys

import spacy
from spacy.tokens import Doc

nlp = spacy.load(sys.argv[1], exclude=["lemmatizer", "parser", "ner"])
sentences = (Doc(nlp.vocab, words=json.loads(line)) for line in sys.stdin)
for doc in nlp.pipe(sentences, batch_size=256):
    print(json.dumps([token.tag_ for token in doc]))
