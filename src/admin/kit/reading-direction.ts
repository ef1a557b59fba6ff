import { textDirectionOf } from '../../press/page/text-direction';

/**
 * Lets a panel in Arabic be read from the right: Strapi 5.54 sets the document's language and knows no direction, but
 * lays out nearly everything by start and end. What it does not is put right here.
 */
export function followReadingDirection(): void {
  const { documentElement: page } = document;
  const follow = () => {
    page.dir = textDirectionOf(page.lang || 'en');
  };
  follow();
  new MutationObserver(follow).observe(page, { attributeFilter: ['lang'] });
  document.head.append(Object.assign(document.createElement('style'), { textContent: fromTheRight }));
}

/**
 * Radix's tabs, menus, lists and scrolled areas hold themselves to be read from the left until they are told otherwise.
 * The link past the navigation hides beyond the left edge, to where a page that is read from the right can be scrolled.
 * Cells and choices are aligned to the left by name. The arrow that leads back is known by its path alone.
 */
const fromTheRight = `
  html[dir='rtl'] [dir='ltr']:is([data-orientation], [role='combobox'], [role='listbox'], [role='menu']),
  html[dir='rtl'] [dir='ltr']:has(> [data-radix-scroll-area-viewport]) { direction: rtl; }
  html[dir='rtl'] :is(th, td:not([aria-selected]), [role='option'], [role^='menuitem']) { text-align: start; }
  html[dir='rtl'] a[href='#main-content']:not(:focus) { left: auto !important; right: -100% !important; }
  html[dir='rtl'] svg:has(> path[d^='M28.5 16a1.5 1.5 0 0 1-1.5 1.5H8.625']) { transform: scaleX(-1); }
`;
