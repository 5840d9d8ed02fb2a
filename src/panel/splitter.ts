import { html, type TemplateResult } from 'lit';

/** How much of the panel the details may take, in hundredths of its height. */
export const shares = { least: 15, most: 80, first: 45, step: 5 } as const;

export const withinShares = (share: number): number => Math.round(Math.min(shares.most, Math.max(shares.least, share)));

/** The share that a key leads to; undefined: the key is not for the splitter. Up makes the details larger. */
export function shareOfKey(key: string, share: number): number | undefined {
  const to = { ArrowUp: share + shares.step, ArrowDown: share - shares.step, Home: shares.least, End: shares.most }[
    key
  ];
  return to === undefined ? undefined : withinShares(to);
}

/** The line between the list and the details: to be dragged, or moved by the arrow keys. */
export function splitterView(share: number, label: string, change: (share: number) => void): TemplateResult {
  const onKey = (event: KeyboardEvent) => {
    const to = shareOfKey(event.key, share);
    if (to === undefined) return;
    event.preventDefault();
    change(to);
  };
  return html`<div
    class="splitter"
    role="separator"
    aria-orientation="horizontal"
    aria-label=${label}
    title=${label}
    aria-valuemin=${shares.least}
    aria-valuemax=${shares.most}
    aria-valuenow=${share}
    tabindex="0"
    @keydown=${onKey}
    @pointerdown=${(event: PointerEvent) => drag(event, change)}
    @dblclick=${() => change(shares.first)}
  ></div>`;
}

/** The page is measured once: it does not change its height under a dragging hand. */
function drag({ currentTarget, pointerId }: PointerEvent, change: (share: number) => void): void {
  if (!(currentTarget instanceof HTMLElement)) return;
  const { bottom, height } = document.body.getBoundingClientRect();
  const move = ({ clientY }: PointerEvent) => change(withinShares((100 * (bottom - clientY)) / height));
  currentTarget.setPointerCapture(pointerId);
  currentTarget.addEventListener('pointermove', move);
  currentTarget.addEventListener('lostpointercapture', () => currentTarget.removeEventListener('pointermove', move), {
    once: true,
  });
}
