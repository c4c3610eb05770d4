/*
 * What WCAG 2.2 AA asks of a page and axe does not tell. Everything goes through every shadow root, in reading order; where a window
 * is open in front of the page, the window is the page. Each check gives its findings, in words; none when all is well.
 */
(() => {
  const TYPED = ['input', 'textarea', 'select'];
  const STOPS = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]';
  const SMALLEST = 24, USUAL = 44, RING = 2, CONTRAST = 3, MOST_AT_ONE = 12;
  /** How long a look at one thing may be: less is a rounding. */
  const HAIR = 1.5;

  const children = node => node.shadowRoot ? [...node.shadowRoot.children]
    : node.localName === 'slot' && node.assignedElements().length > 0 ? node.assignedElements() : [...node.children];
  const parentOf = node => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host ?? null;
  const around = function* (node) { for (let at = node; at; at = parentOf(at)) { yield at; } };
  const below = (node, enter = () => true) => children(node).filter(enter).flatMap(child => [child, ...below(child, enter)]);
  const rootsIn = root => [root, ...[...root.querySelectorAll('*')].filter(one => one.shadowRoot).flatMap(one => rootsIn(one.shadowRoot))];
  const styleOf = (one, part) => getComputedStyle(one, part);
  const shown = one => one.checkVisibility({ visibilityProperty: true });
  const isOfModule = one => [...around(one)].some(at => at.localName.startsWith('ms-'));
  const named = one => `<${one.localName}${one.id ? `#${one.id}` : ''}${one.className && typeof one.className === 'string' ? `.${one.className.trim().replace(/\s+/g, '.')}` : ''}> ${
    (one.getAttribute('aria-label') ?? one.labels?.[0]?.textContent ?? one.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 60)}`;

  /** The window in front, or the whole page. */
  const scope = () => below(document.body).filter(one => one.localName === 'dialog' && one.matches(':modal') && shown(one)).at(-1) ?? document.body;
  const within = () => [scope(), ...below(scope())];
  /** All that somebody sees: not what is there for the ears alone. A box of no size of its own may still hold others. */
  const seen = () => [scope(), ...below(scope(), one => one.localName !== 'svg' && styleOf(one).clipPath === 'none'
    && (shown(one) || styleOf(one).display === 'contents'))];
  const stops = () => within().filter(one => one.matches(STOPS) && one.tabIndex >= 0 && !one.matches(':disabled') && shown(one)
    && !(one.localName === 'summary' && one !== one.parentElement?.querySelector(':scope > summary')) && !one.closest('[inert]'));

  // --- colours -------------------------------------------------------------------------------------------------------------------
  const colour = text => {
    const [r = 0, g = 0, b = 0, a = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
    return text.startsWith('color(') ? [r * 255, g * 255, b * 255, a] : [r, g, b, a];
  };
  const light = ([r, g, b]) => {
    const [red, green, blue] = [r, g, b].map(one => one / 255 <= 0.04045 ? one / 255 / 12.92 : ((one / 255 + 0.055) / 1.055) ** 2.4);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one, other) => {
    const [less, more] = [light(one), light(other)].sort((a, b) => a - b);
    return (more + 0.05) / (less + 0.05);
  };
  const behind = one => colour([...around(one)].map(at => styleOf(at).backgroundColor).find(text => colour(text)[3] === 1) ?? 'rgb(255, 255, 255)');

  // --- what is seen --------------------------------------------------------------------------------------------------------------
  const sideways = () => {
    const page = document.documentElement;
    return [...page.scrollWidth > page.clientWidth ? [`sideways: the page is ${page.scrollWidth} wide in ${page.clientWidth}`] : [],
      ...seen().filter(one => one.localName !== 'textarea' && ['auto', 'scroll'].includes(styleOf(one).overflowX) && one.scrollWidth > one.clientWidth + HAIR)
        .map(one => `sideways: ${named(one)}`)];
  };

  const moving = () => [
    ...rootsIn(document).flatMap(root => root.getAnimations()).map(one => `moving: ${one.animationName ?? one.transitionProperty ?? one.id}`),
    ...seen().flatMap(one => [undefined, '::before', '::after'].filter(part => {
      const { animationName, transitionDuration, transitionProperty, scrollBehavior } = styleOf(one, part);
      return animationName !== 'none' || scrollBehavior === 'smooth'
        || transitionProperty !== 'none' && transitionDuration.split(',').some(time => parseFloat(time) > 0);
    }).map(part => `moving: ${named(one)}${part ?? ''}`)),
  ];

  const isCut = one => {
    const { overflowX, overflowY } = styleOf(one);
    const hides = how => how === 'hidden' || how === 'clip';
    return hides(overflowX) && one.scrollWidth > one.clientWidth + HAIR || hides(overflowY) && one.scrollHeight > one.clientHeight + HAIR;
  };
  const spills = one => one.clientWidth > 0 && one.scrollWidth > one.clientWidth + HAIR
    || one.localName === 'button' && one.scrollHeight > one.clientHeight + 2 * HAIR;
  const cut = () => seen().filter(one => !TYPED.includes(one.localName)).flatMap(one => {
    const texts = [...one.childNodes].filter(node => node.nodeType === Node.TEXT_NODE && node.data.trim() !== '');
    const range = document.createRange();
    const outside = texts.some(text => {
      range.selectNodeContents(text);
      return [...range.getClientRects()].some(({ left, right, width }) => width > 0 && (right > innerWidth + HAIR || left < -HAIR));
    });
    return [...isCut(one) ? [`cut off: ${named(one)}`] : [], ...texts.length > 0 && spills(one) ? [`spills over: ${named(one)}`] : [],
      ...outside ? [`outside: ${named(one)}`] : []];
  });

  /** The reader's own spacing of text (WCAG 1.4.12) in every root, and away again. */
  const spacing = new CSSStyleSheet();
  spacing.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }');
  const space = on => rootsIn(document).forEach(root => {
    root.adoptedStyleSheets = on ? [...root.adoptedStyleSheets, spacing] : [...root.adoptedStyleSheets].filter(sheet => sheet !== spacing);
  });
  const spaced = () => {
    space(true);
    const found = [...cut(), ...sideways()].map(one => `with spaced text ${one}`);
    space(false);
    return found;
  };

  // --- what is worked with -------------------------------------------------------------------------------------------------------
  const targetOf = one => ['checkbox', 'radio'].includes(one.type) ? one.closest('label') ?? one : one;
  const targets = () => stops().filter(isOfModule).filter(one => styleOf(one).display !== 'inline').flatMap(one => {
    const { width, height } = targetOf(one).getBoundingClientRect();
    return width < SMALLEST || height < SMALLEST ? [`small: ${named(one)} ${width} × ${height}`]
      : height < USUAL - HAIR && one.matches(`button, summary, .button, ${TYPED.join(', ')}`) ? [`low: ${named(one)} ${height}`] : [];
  });

  /** A way to drag is not the only one: the same line has buttons beside. */
  const dragged = () => seen().filter(one => one.draggable && one.hasAttribute('draggable'))
    .filter(one => [...one.querySelectorAll('button')].filter(shown).length < 2).map(one => `only by dragging: ${named(one)}`);

  /** What tells one state from another without a colour. */
  const looks = one => [undefined, '::before'].map(part => {
    const style = styleOf(one, part);
    return ['borderTopWidth', 'borderTopStyle', 'borderLeftWidth', 'borderBottomWidth', 'borderBottomStyle', 'textDecorationLine', 'textDecorationThickness', 'fontWeight', 'rotate',
      'content', 'outlineStyle', 'boxShadow'].map(name => style[name]).join(' ');
  }).join(' | ');
  const STATES = [['aria-pressed', 'true', 'false'], ['aria-expanded', 'true', 'false'], ['aria-selected', 'true', 'false'], ['aria-current', 'page', null], ['aria-current', 'step', null]];
  const states = () => STATES.flatMap(([name, on, off]) => seen().filter(one => one.getAttribute(name) === on).filter(one => {
    const before = looks(one);
    off === null ? one.removeAttribute(name) : one.setAttribute(name, off);
    const after = looks(one);
    one.setAttribute(name, on);
    return before === after;
  }).map(one => `looks alike: ${named(one)} with ${name}=${on}`));

  /** Where one writes and chooses has an edge that can be seen. */
  const edges = forced => seen().filter(one => TYPED.includes(one.localName) && !['checkbox', 'radio'].includes(one.type) && !one.matches(':disabled')).filter(one => {
    const { borderBottomStyle, borderBottomWidth, borderBottomColor } = styleOf(one);
    return borderBottomStyle === 'none' || parseFloat(borderBottomWidth) < 1
      || !forced && contrast(colour(borderBottomColor), behind(parentOf(one))) < CONTRAST;
  }).map(one => `no edge: ${named(one)}`);
  const buttons = () => seen().filter(one => one.matches('button, .button') && isOfModule(one) && !one.matches(':disabled'))
    .filter(one => !one.matches('.sort') && parseFloat(styleOf(one).borderBottomWidth) < 1).map(one => `no edge: ${named(one)}`);

  const ordered = () => seen().filter(one => {
    const { order, flexDirection, display } = styleOf(one);
    return order !== '0' || one.tabIndex > 0 || display.includes('flex') && flexDirection.endsWith('reverse');
  }).map(one => `out of order: ${named(one)}`);

  /** What is wrong with a field is tied to it, and what is pointed at is there. */
  const described = () => within().filter(shown).flatMap(one => {
    const ids = name => (one.getAttribute(name) ?? '').split(/\s+/).filter(Boolean);
    const found = id => one.getRootNode().querySelector(`[id="${CSS.escape(id)}"]`);
    const told = [...ids('aria-describedby'), ...ids('aria-errormessage')].map(found).some(text => text?.textContent.trim());
    return [...one.getAttribute('aria-invalid') === 'true' && !told ? [`wrong without a word: ${named(one)}`] : [],
      ...ids('aria-labelledby').filter(id => !found(id)).map(id => `points nowhere: ${named(one)} at ${id}`)];
  });

  /** What has gone well or wrong is told to those who do not look there (WCAG 4.1.3). */
  const told = () => seen().filter(one => one.matches('.notice.ok, .notice.stop') && one.textContent.trim() !== '')
    .filter(one => ![...around(one)].some(at => ['status', 'alert'].includes(at.getAttribute('role')))).map(one => `told to nobody: ${named(one)}`);

  // --- the way of the keys -------------------------------------------------------------------------------------------------------
  const focused = () => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) { at = at.shadowRoot.activeElement; }
    return at === document.body || at === document.documentElement ? null : at;
  };
  /** The ring may be around what holds it. */
  const ringOf = one => [...around(one)].slice(0, 4).find(at => styleOf(at).outlineStyle !== 'none' && parseFloat(styleOf(at).outlineWidth) >= RING
    && (at === one || at.matches(':focus-within')));
  const ring = (one, forced) => {
    const at = ringOf(one);
    return !at ? [`no ring: ${named(one)}`]
      : !forced && contrast(colour(styleOf(at).outlineColor), behind(parentOf(at) ?? at)) < CONTRAST ? [`pale ring: ${named(one)}`] : [];
  };
  /** Gives each the focus after a key was pressed, so that it is shown as by keys. */
  const rings = forced => stops().filter(isOfModule).flatMap(one => {
    one.focus();
    return focused() === one ? ring(one, forced) : [];
  });

  const deepestAt = (x, y) => {
    let at = document.elementFromPoint(x, y);
    while (at?.shadowRoot?.elementFromPoint(x, y) && at.shadowRoot.elementFromPoint(x, y) !== at) { at = at.shadowRoot.elementFromPoint(x, y); }
    return at;
  };
  /** Some of it is to be seen: in the window, and in front (WCAG 2.4.11). */
  const covered = one => {
    const { left, right, top, bottom } = targetOf(one).getBoundingClientRect();
    const [x0, x1, y0, y1] = [Math.max(left, 0), Math.min(right, innerWidth), Math.max(top, 0), Math.min(bottom, innerHeight)];
    if (x1 - x0 < 1 || y1 - y0 < 1) {
      return [`out of sight: ${named(one)}`];
    }
    const points = [0.5, 0.1, 0.9].flatMap(x => [0.5, 0.15, 0.85].map(y => deepestAt(x0 + (x1 - x0) * x, y0 + (y1 - y0) * y)));
    const own = new Set([...around(one), ...below(one), ...below(targetOf(one))]);
    return points.some(at => at && own.has(at)) ? [] : [`covered: ${named(one)} by ${named(points[0] ?? document.body)}`];
  };
  /** What gets the focus is not under what stays in its place, from whichever side one comes. */
  const hiding = () => [stops(), stops().reverse()].flatMap(all => all.flatMap(one => {
    one.focus();
    return focused() === one ? covered(one) : [];
  }));
  const placeOf = one => {
    const box = [...around(one)].slice(1).find(at => at.scrollHeight > at.clientHeight + HAIR && ['auto', 'scroll'].includes(styleOf(at).overflowY)
      && at !== scope() && at !== document.body && at !== document.documentElement) ?? one;
    const { top, bottom } = box.getBoundingClientRect();
    const scrolled = [...around(box)].slice(1).reduce((sum, at) => sum + (at === document.body || at === document.documentElement ? 0 : at.scrollTop), 0) + scrollY;
    return { top: top + scrolled, bottom: bottom + scrolled };
  };
  const isLoose = one => [...around(one)].some(at => ['sticky', 'fixed', 'absolute'].includes(styleOf(at).position) && at.localName !== 'dialog');
  const groupOf = one => one.type === 'radio' && one.name ? stops().filter(other => other.type === 'radio' && other.name === one.name
    && other.form === one.form && other.getRootNode() === one.getRootNode()) : [one];

  let way;
  /** Before everything else: the next key leads to the first stop. */
  const begin = () => {
    way = { wanted: stops(), been: [], found: [], last: null, times: 0, at: null };
    const start = document.createElement('span');
    start.tabIndex = -1;
    scope().prepend(start);
    start.focus();
    start.remove();
  };
  /** @returns whether the way is at its end, or leads nowhere */
  const step = () => {
    const at = focused();
    way.times = at === way.last ? way.times + 1 : 0;
    if (way.times > MOST_AT_ONE && at) {
      way.found.push(`no way out: ${named(at)}`);
      return true;
    }
    if (!at || way.been.includes(at) && at !== way.last) {
      return way.been.length > 0 || way.times > 1;
    }
    if (at !== way.last) {
      const place = placeOf(at);
      const order = way.wanted.indexOf(at), before = way.wanted.indexOf(way.last);
      way.found.push(...ring(at, false), ...covered(at),
        ...order >= 0 && order < before ? [`out of order: ${named(at)} after ${named(way.last)}`] : [],
        ...way.at && !isLoose(at) && !isLoose(way.last) && place.bottom <= way.at.top ? [`jumps up: ${named(at)} after ${named(way.last)}`] : []);
      way.at = place;
      way.last = at;
      way.been.push(at);
    }
    return false;
  };
  const end = () => {
    const been = new Set(way.been.flatMap(groupOf));
    return [...way.found, ...way.wanted.filter(one => one.isConnected && shown(one) && !been.has(one)).map(one => `out of reach: ${named(one)}`)];
  };

  // --- languages -----------------------------------------------------------------------------------------------------------------
  /** Of these texts, those that stand on the page and do not say that they are in that language (WCAG 3.1.2). */
  const foreign = (texts, language) => {
    const wanted = new Set(texts.map(text => text.trim()));
    return seen().filter(isOfModule).flatMap(one => [...one.childNodes].filter(node => node.nodeType === Node.TEXT_NODE && wanted.has(node.data.trim()))
      .filter(() => [...around(one)].map(at => at.getAttribute('lang')).find(Boolean) !== language).map(node => `not in ${language}: ${named(one)}`));
  };

  window.access = {
    narrow: () => [...sideways(), ...cut(), ...moving(), ...targets(), ...dragged(), ...states(), ...edges(false), ...ordered(), ...described(), ...told(), ...spaced()],
    wide: () => [...sideways(), ...cut(), ...targets(), ...ordered(), ...spaced(), ...hiding()],
    dark: () => [...edges(false), ...rings(false)],
    forced: () => [...edges(true), ...buttons(), ...states(), ...rings(true)],
    begin, step, end, foreign,
  };
})()
