// How lines begin that are on a page and no part of its article. Compiled for Sourceline.
// Each must leave prose alone that happens to begin alike: "Terms of the deal …", "Posted on Monday, the video …", "Like him, …".
import { entries } from './lists';

/** Sources of regular expressions, matched at a line's beginning in any case. */
const beginnings = entries(String.raw`
  (?:the )?(?:associated press|ap|reuters|afp|bloomberg)\b.{0,120}\bcontributed(?: to th(?:is|e) | reporting|\.?$)
  .{0,120} contributed (?:reporting|to this (?:report|story|article))
  (?:a version of )?this (?:story|article|report|piece|post|version) (?:was|has been|is|originally|first|also|appeared)\b.{0,60}\b(?:originally|first|updated|corrected|amended|appeared|produced|generated|translated|published|part of)
  (?:editor|author|reader|publisher)['’]?s?['’]? notes?\b
  (?:corrections?|clarification|disclaimer|disclosure|update)(?: \([^)]*\))?(?: ?[:：]| [—–-] )
  (?:related|recommended|trending|popular)(?: (?:articles?|stor(?:y|ies)|content|coverage|links?|news|topics?|videos?|reading|posts?))? ?(?:[:：]|\|)
  (?:related|recommended|trending|popular) (?:articles?|stor(?:y|ies)|content|coverage|links?|topics?|videos?|posts?)$
  (?:read|see|view|watch|learn|find out|discover|explore) more\b ?(?:$|[:：|>»→…-]|on |about |from |here|at )
  (?:read|see|watch|listen) (?:also|next|now|here) ?(?:$|[:：|>»→-])
  (?:also (?:read|see|watch|on)|see also|in other news) ?(?:$|[:：|>»→-])
  more (?:on|from|about|in) [^.!?]{1,50}$
  more on this\b
  (?:more|most) (?:stories|like this|news|coverage|read|popular|viewed|shared) ?(?:$|[:：|>»→-])
  (?:read|watch|listen|see|explainer|opinion|live|exclusive|gallery|podcast|poll|quiz|newsletter|fact ?box|timeline|map|graphic|chart|infographic) ?(?:[:：]|\| )
  (?:photos?|images?|pictures?|videos?|illustrations?|cartoon|file|file (?:photo|image)|audio|slideshow|credit|caption)(?: (?:credits?|by|courtesy|caption|source|of the day))? ?[:：|©/]
  (?:photos?|images?|pictures?|videos?|illustrations?) courtesy\b.{1,60}$
  (?:getty images|shutterstock|ap photo|afp photo|pa images|alamy|istock|unsplash|wikimedia commons)(?:$|[/|:])
  (?:follow|join|contact|email|e-mail|reach|tweet|message) (?:us|me|the author|the reporter|our reporters?)\b
  (?:like|find) us (?:on|at)\b
  follow (?:him|her|them|[\p{L}'’. -]{1,40}) (?:on (?:twitter|x|facebook|instagram|threads|bluesky|mastodon|linkedin|tiktok)|@)
  (?:follow|tweet|reach|contact|email) @
  (?:subscribe|unsubscribe|sign up|sign in|log in|become a (?:member|subscriber)|get (?:the|our) .{0,40}(?:newsletter|app|briefing|inbox))\b
  (?:register|donate) (?:now|here|today|for free)\b
  support (?:us|our (?:journalism|work|reporting|newsroom))\b
  (?:advertisement|advertising|ad|sponsored|promoted|loading)[.… ]*$
  (?:(?:paid|sponsored|promoted) (?:content|post)|(?:story|article) continues (?:below|after)|continue reading|skip (?:to (?:content|main)|advertisement)|scroll (?:down )?(?:to|for))\b
  (?:share|print|save|comment|email|copy link|like|tweet|pin|download|bookmark)(?: (?:this|article|story|page|on .{0,30}|via .{0,30}|with .{0,30}|options)){0,3}$
  (?:©|copyright (?:©|\(c\)|\d{4}|.{0,40}all rights)|\(c\) ?\d|all rights reserved)
  (?:terms (?:of (?:use|service)|and conditions)|privacy (?:policy|notice)|cookie (?:policy|settings|preferences)) ?(?:$|\|)
  (?:click|tap|press|go) (?:here|the (?:link|image|photo|picture|video)|to (?:read|view|see|watch|play|share|enlarge|expand))\b
  (?:topics?|tags?|tagged|keywords?|filed under|categor(?:y|ies)|sections?|posted in|labels?|sources?|via|h\/t|byline|author|location)(?: in)? ?[:：]
  (?:posted|updated|published|last (?:updated|modified|edited)|first published|modified|created|date|estimated reading time|reading time)(?: (?:on|at|by|in))? ?[:：]
  (?:posted|updated|published|last (?:updated|modified|edited)|first published|modified)(?: (?:on|at))? (?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d)(?:[^.]|[ap]\.m\.){0,45}$
  \d{1,3} (?:min(?:ute)?s? read|(?:minutes?|hours?|days?) ago$)
  \d+ (?:comments?|shares?|likes?|views?|replies)$
  [[<{](?:embed|video|image|photo|gallery|iframe|caption|audio|img|figure|tweet|ad)\b
  (?:https?:\/\/|www\.|pic\.twitter\.com)\S+$
  with (?:files|inputs?|reporting|agency inputs|additional reporting) (?:from|by)\b
  (?:this is a (?:developing|breaking) (?:story|news)|breaking news ?:|developing story|more (?:details )?to (?:come|follow)\.?$)
  (?:have you|do you have|got|send us) (?:a (?:tip|story|question)|your (?:story|tips|questions|comments)|any (?:information|tips))\b.{0,80}(?:\?|email|contact|@|call|us)
  (?:view comments|leave a comment|post a comment|join the conversation|comments? (?:are|is) (?:closed|off)|show comments|load more|back to top|next article|previous article|editors?['’]s? picks?|table of contents|about the author|you (?:may|might) (?:also )?like|what to read next|more to read)\b
  [-–—*_=~#•·. ]{3,}$
`);

/** "Reporting by Ana Ruiz in Lima; editing by …", but not "Reporting by two newspapers has shown …": only names may follow. */
const credit =
  /^\s*[([]?(?:(?:Additional|Further) )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Ww]ritten|[Ee]dited|[Pp]hoto(?:graph)?s?|[Pp]ictures?|[Ii]mages?|[Vv]ideo|[Ii]llustrations?) by \p{Lu}[\p{L}.'’-]*(?:,? (?:\p{Lu}[\p{L}.'’-]*|and|in|of|de|van|the|for))*(?:[;&)/\]|].*)?\.?$/u;

export const furniture: readonly RegExp[] = [
  ...beginnings.map((source) => new RegExp(`^\\s*(?:${source})`, 'iu')),
  credit,
];
