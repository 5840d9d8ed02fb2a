/** A place of the page that screen readers read out when it changes, without the focus going there. */
export interface News {
  /** Told after a pause, and not at all if there is newer news before: typing a filter tells one result and not each letter's. */
  readonly tell: (text: string) => void;
}

const PAUSE_MS = 600;

/** To be made with the page: a region that comes together with its first news is not read out. */
export function makeNews(parent: HTMLElement): News {
  const region = parent.appendChild(document.createElement('div'));
  region.className = 'news';
  region.setAttribute('role', 'status');
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    tell(text) {
      clearTimeout(timer);
      timer = setTimeout(() => {
        region.textContent = text;
      }, PAUSE_MS);
    },
  };
}
