import assert from 'node:assert/strict';
import { noFacts } from '../src/annotations/annotation';
import { sourcesOnFile } from '../src/editor/source-records';

describe('The sources on file', () => {
  it('are listed with how often each is named, and how often without a place in it', () => {
    const facts = {
      ...noFacts,
      sources: { tape: { file: 'tape.srt' }, minutes: { 'derived-from': ['tape'] } },
      annotations: [
        { id: 'q-1', anchor: { exact: 'Go.' }, evidence: [{ source: 'tape', at: '00:12' }, { source: 'tape' }] },
        { id: 'q-2', anchor: { exact: 'Stay.' }, evidence: [{ source: 'tape', at: '' }] },
      ],
    };
    assert.deepEqual(
      sourcesOnFile(facts).map(({ key, uses, withoutPlace }) => [key, uses, withoutPlace]),
      [
        ['tape', 4, 2],
        ['minutes', 0, 0],
      ],
    );
  });
});
