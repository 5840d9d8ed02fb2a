// How lines begin that are on a page and no part of its article. Compiled for Sourceline.
import { entries } from './lists';

/** Sources of regular expressions, matched at a line's beginning in any case; what a line would need to be prose stays out. */
const beginnings = entries(String.raw`
  (?:\(|\[)?(?:additional |further )?(?:reporting|writing|editing|compiled|edited|written) by [^a-z]
  (?:the )?(?:associated press|ap|reuters|afp|bloomberg)(?: (?:news|writers?|journalists?|staff|reporters?))?.{0,120}\bcontributed
  (?:a version of )?th(?:is|e) (?:story|article|report|piece|post|version) (?:was|has been|is|originally|first|also|appeared)\b.{0,60}\b(?:published|updated|corrected|amended|appeared|produced|reported|edited|generated|translated|part of)
  [^.]{0,80} contributed to this (?:report|story|article)
  (?:editor|author|reader|publisher)['’]?s?['’]? notes?\b
  (?:corrections?|clarification|disclaimer|disclosure|update)(?: \([^)]*\))? ?[:：—-]
  (?:related|recommended|trending|popular)(?: (?:article|story|stories|articles|content|coverage|links?|news|topics?|video|videos|reading|posts?))? ?[:：]
  (?:related|recommended|trending|popular) (?:article|story|stories|articles|content|coverage|links?|topics?|videos?|posts?)$
  (?:read|see|view|watch|learn|find out|discover|explore) more\b ?(?:$|[:：|>»→…-]|on |about |from |here|at |in |of )
  (?:read|see|watch|listen) (?:also|next|now|here) ?(?:$|[:：|>»→-])
  (?:also (?:read|see|watch|on)|see also|in other news) ?[:：|>»→-]
  (?:more|most) (?:on this|from|stories|like this|news|coverage|read|popular|viewed|shared|in this (?:series|section)) ?(?:$|[:：|>»→-])
  (?:read|watch|listen|see|here['’]?s more|explainer|opinion|analysis|live|exclusive|gallery|podcast|poll|quiz|newsletter|fact box|factbox|timeline|map|graphic|chart|infographic) ?[:：|]
  (?:photos?|images?|pictures?|videos?|illustrations?|cartoon|file|file photo|file image|audio|slideshow|credit|caption)(?: (?:credits?|by|courtesy|caption|source|of the day))? ?[:：|©/]
  (?:photographs?|photos?|images?|pictures?|illustrations?|video) (?:by|courtesy(?: of)?|credits?|supplied) ?\b
  (?:getty images|shutterstock|ap photo|afp photo|reuters pictures|pa images|alamy|istock|unsplash|wikimedia commons|creative commons)\b
  (?:follow|like|find|join|contact|email|e-mail|reach|tweet|message) (?:us|me|him|her|them|@|the author|the reporter|[a-z]+ on (?:twitter|x|facebook|instagram))\b
  (?:subscribe|sign up|sign in|log in|register|unsubscribe|donate|support (?:us|our)|become a (?:member|subscriber)|get (?:the|our) .{0,40}(?:newsletter|app|email|briefing|inbox))\b
  (?:advertisement|advertising|ad|sponsored|promoted|sponsored content|paid content|paid post|story continues below|article continues|continue reading|skip to|skip advertisement|scroll (?:down|to)|loading)\b ?(?:$|[:：.…|-]|below|after|content|main|advert|by|this)
  (?:share|print|save|comment|email|copy link|like|tweet|pin|download|bookmark)(?: (?:this|article|story|page|on .{0,30}|via .{0,30}|with .{0,30}|options))?$
  (?:copyright|©|\(c\) ?\d|all rights reserved|terms (?:of|and)|privacy policy|cookie)
  (?:click|tap|press|go) (?:here|the (?:link|image|photo|picture|video)|to (?:read|view|see|watch|play|share|enlarge|expand))\b
  (?:topics?|tags?|tagged|keywords?|filed under|categories|category|sections?|posted in|labels?|source|sources|via|h\/t|byline|author|location|language)(?: in)? ?[:：]
  (?:posted|updated|published|last (?:updated|modified|edited)|first published|modified|created|dated?|time|estimated reading time|reading time)(?: (?:on|at|in))? ?(?:[:：]|\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d)
  \d{1,3} (?:min(?:ute)?s?|hours?|days?) (?:read|ago|to read)\b
  \d+ (?:comments?|shares?|likes?|views?|replies)$
  (?:\[|<|\{)(?:embed|video|image|photo|gallery|iframe|caption|audio|img|figure|tweet|ad)\b
  (?:https?:\/\/|www\.|pic\.twitter\.com)\S+$
  (?:with (?:files|inputs?|reporting|agency inputs|additional reporting) (?:from|by))\b
  (?:this is a (?:developing|breaking) (?:story|news)|breaking news:|developing story|more (?:details )?to (?:come|follow))
  (?:have you|do you have|got|send) (?:a (?:tip|story|question)|your (?:story|tips|questions|comments)|any (?:information|tips))\b.{0,80}(?:\?|email|contact|@|call|us)
  (?:view comments|leave a comment|post a comment|join the (?:conversation|discussion)|comments? (?:are|is) (?:closed|off)|show comments|load more|back to top|next article|previous article|up next|don['’]t miss|editors?['’]s? picks?|in this article|table of contents|about the author|most read|you may (?:also )?like|you might (?:also )?like|we recommend|what to read next|more to read)\b
  [-–—*_=~#•·. ]{3,}$
`);

export const furniture: readonly RegExp[] = beginnings.map((source) => new RegExp(`^\\s*(?:${source})`, 'iu'));
