// The helper's side: it does what it is told, one thing after the other.
import { type Encoder, type EncoderFiles, makeEncoder } from './encoder';
import type { FromHelper, ToHelper } from './messages';

/** Answers each message by one. `filesOf`: what a `load` does not bring along. Never rejects. */
export function serve(
  filesOf: (given: EncoderFiles | undefined) => Promise<EncoderFiles>,
): (message: ToHelper) => Promise<FromHelper> {
  let encoder: Encoder | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  const answer = async (message: ToHelper): Promise<FromHelper> => {
    if (message.type === 'load') {
      encoder = await makeEncoder(await filesOf(message.files));
      return { type: 'ready' };
    }
    if (!encoder) throw new Error('the model has not been loaded');
    return { type: 'found', clauses: await encoder.read(message.prose) };
  };
  return (message) => {
    const answered = turn.then(() => answer(message)).catch(failed);
    turn = answered;
    return answered;
  };
}

const failed = (error: unknown): FromHelper => ({
  type: 'failed',
  reason: error instanceof Error ? error.message : String(error),
});
