// Answers {"html","url"} with {"title","byline","text"}, one line each.
const { Readability } = require("@mozilla/readability");
const { JSDOM, VirtualConsole } = require("jsdom");

require("readline").createInterface({ input: process.stdin, crlfDelay: Infinity }).on("line", (line) => {
  let answer = {};
  try {
    const { html, url } = JSON.parse(line);
    const article = new Readability(new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document).parse();
    answer = { title: article.title, byline: article.byline, text: article.textContent };
  } catch (failure) {
    answer = { error: String(failure) };
  }
  console.log(JSON.stringify(answer));
});
