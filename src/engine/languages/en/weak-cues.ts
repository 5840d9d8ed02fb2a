// Verbs that report only before a quotation or "that": "she began: “…”" is speech, "the work began" is not. Of their other uses fewer than
// three in ten were attributions in PolNeAR's training part, where each verb here stood at least six times, or they are of that kind.
import { words } from './lists';

export const weakCues: ReadonlySet<string> = new Set([
  'go on',
  ...words(`
aim allow bark beam begin bellow breathe challenge comment continue chuckle crow detail email establish figure finish frown gather giggle grin hear hold invoke jump laugh like
maintain mean message nod open plan prove raise rate read recognise recognize record reflect request roar rule shrug sigh sign sing smile sob start state text type
understand view volunteer weep weigh welcome wink yield
`),
]);
