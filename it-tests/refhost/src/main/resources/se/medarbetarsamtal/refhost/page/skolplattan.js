// The host's pages work without this file. It ticks many boxes at once, counts them, and moves the focus to what was said.

const spoken = document.querySelector("[data-focus]");
if (spoken) {
  spoken.tabIndex = -1;
  spoken.focus();
}

for (const list of document.querySelectorAll("[data-ticks]")) {
  const all = list.querySelector("[data-tick-all]");
  const boxes = [...list.querySelectorAll("input[name=elev]")];
  const count = list.closest("form").querySelector("[data-tick-count]");

  const say = () => {
    const ticked = boxes.filter((box) => box.checked).length;
    all.checked = ticked === boxes.length;
    all.indeterminate = ticked > 0 && ticked < boxes.length;
    count.textContent = ticked === 1 ? "1 markerad" : `${ticked} markerade`;
  };

  all.closest("label").hidden = false;
  all.addEventListener("change", () => {
    for (const box of boxes) {
      box.checked = all.checked;
    }
    say();
  });
  list.addEventListener("change", say);
  say();
}
