/** The order in which keys are written where they are new. What people wrote is never put in order. */
const order = [
  ...['format', 'article', 'actors', 'sources', 'annotations', 'waivers', 'rejected', 'signoffs'],
  ...['id', 'type', 'form', 'anchor', 'gone', 'speaker', 'cue', 'addressee', 'occasion'],
  ...['status', 'by', 'on', 'parts', 'evidence', 'notes', 'queries', 'history'],
];

const places = new Map(order.map((key, index) => [key, index]));

/** Keys that are not in the list come last, and after each other. */
const placeOf = (key: string): number => places.get(key) ?? order.length;

/** Below 0 where `a` belongs before `b`, both of one map. */
export const comparePlaces = (a: string, b: string): number => placeOf(a) - placeOf(b) || -1;
