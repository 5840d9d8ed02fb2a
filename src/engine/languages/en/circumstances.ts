// How, where and on what paper something was said, and why nobody is named. Compiled for Sourceline.
import type { Occasion } from '../../document';
import { valued, words } from './lists';

/** Nouns behind "in", "at", "during" or "on" that tell where or how something was said. Phrases by their last word. */
export const occasions = valued<Occasion['kind']>(
  ['interview', 'interview interviews conversation conversations'],
  [
    'event',
    `
    address assembly briefing briefings ceremony conference committee court debate deposition forum funeral gathering hearing
    hearings inquest inquiry lecture meeting panel parliament podium presentation rally session speech speeches summit testimony
    trial tribunal vigil webinar
    `,
  ],
  [
    'statement',
    `
    statement statements release releases communiqué communique blog blogpost circular declaration editorial essay memoir op-ed
    `,
  ],
  [
    'post',
    `
    post posts tweet tweets thread twitter x facebook instagram tiktok linkedin telegram weibo bluesky mastodon threads youtube snapchat
    reddit discord social media
    `,
  ],
  ['message', 'email emails e-mail letter message messages memo note text texts whatsapp'],
  ['broadcast', 'podcast radio television tv broadcast programme program show telecast'],
);

/** Papers whose word is a count or a measurement. Singular; a subset of what `documentNouns` holds is not needed. */
export const dataNouns = words(`
  barometer census data dataset estimate figure index measurement number poll reading result sample statistic survey tally
`);

/** Words that tell that somebody wants no name in the article. */
export const anonymityWords = words(`
  anonymity anonymous anonymously identified named unnamed identity pseudonym publicly attributed
`);

/** "not [authorised] to speak": words that give the reason by themselves. */
export const permissionWords = words('authorised authorized allowed permitted cleared empowered entitled');

export const numberWords = valued<number>(
  [1, 'a an one another'],
  [2, 'two both'],
  [3, 'three'],
  [4, 'four'],
  [5, 'five'],
  [6, 'six'],
  [7, 'seven'],
  [8, 'eight'],
  [9, 'nine'],
  [10, 'ten'],
  [12, 'dozen twelve'],
);
