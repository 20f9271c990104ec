/* Draws a stacked column chart over each [data-chart] from the table inside it, so the figures exist once. */
"use strict";

(() => {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const drawn = [];

  const colour = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

  /** Colour with diagonal lines: the unfavourable part is told by more than its colour. */
  function hatched(base, line) {
    const tile = document.createElement("canvas");
    tile.width = tile.height = 8;
    const brush = tile.getContext("2d");
    brush.fillStyle = base;
    brush.fillRect(0, 0, 8, 8);
    brush.strokeStyle = line;
    brush.lineWidth = 1.6;
    brush.beginPath();
    for (const from of [-8, 0, 8]) {
      brush.moveTo(from, 8);
      brush.lineTo(from + 8, 0);
    }
    brush.stroke();
    return brush.createPattern(tile, "repeat");
  }

  function fill(tone) {
    const base = colour("--" + tone);
    return tone === "unfavourable" ? hatched(base, colour("--hatch")) : base;
  }

  function read(section) {
    const tones = [...section.querySelectorAll("thead [data-tone]")];
    const rows = [...section.querySelectorAll("tbody tr")];
    const heads = rows.map(row => row.querySelector("[data-label]"));
    return {
      labels: heads.map(head => head.dataset.label),
      links: heads.map(head => head.dataset.link),
      series: tones.map((tone, i) => ({
        label: tone.textContent,
        tone: tone.dataset.tone,
        values: rows.map(row => Number(row.querySelectorAll("[data-value]")[i].dataset.value)),
      })),
    };
  }

  function draw(section) {
    const table = read(section);
    const text = colour("--muted");
    return new Chart(section.querySelector("canvas"), {
      type: "bar",
      data: {
        labels: table.labels,
        datasets: table.series.map(one => ({
          label: one.label,
          data: one.values,
          backgroundColor: fill(one.tone),
          borderColor: colour("--surface"),
          borderWidth: { top: 1 },
          borderSkipped: false,
          maxBarThickness: 34,
          categoryPercentage: 0.9,
          barPercentage: 0.92,
        })),
      },
      options: {
        animation: false,
        maintainAspectRatio: false,
        interaction: { mode: "index", intersect: false },
        onClick: (event, hits) => hits.length && location.assign(table.links[hits[0].index]),
        onHover: (event, hits) => { event.native.target.style.cursor = hits.length ? "pointer" : ""; },
        plugins: {
          legend: { display: false },
          tooltip: { backgroundColor: colour("--ink"), titleColor: colour("--surface"), bodyColor: colour("--surface"), padding: 10 },
        },
        scales: {
          x: { stacked: true, grid: { display: false }, border: { color: colour("--line") },
               ticks: { color: text, maxRotation: 0, autoSkipPadding: 18 } },
          y: { stacked: true, beginAtZero: true, grid: { color: colour("--line") }, border: { display: false },
               ticks: { color: text, precision: 0, maxTicksLimit: 6 } },
        },
      },
    });
  }

  function drawAll() {
    drawn.splice(0).forEach(chart => chart.destroy());
    Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
    Chart.defaults.font.size = 12;
    document.querySelectorAll("[data-chart]").forEach(section => drawn.push(draw(section)));
  }

  drawAll();
  dark.addEventListener("change", drawAll);
  addEventListener("beforeprint", () => drawn.forEach(chart => chart.resize()));
})();
