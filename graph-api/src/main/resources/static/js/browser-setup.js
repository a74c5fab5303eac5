// Runs before Neo4j Browser and lays out what it looks for in local storage.
(() => {
  const setup = JSON.parse(document.getElementById("heartland").textContent);
  const read = (key) => JSON.parse(localStorage.getItem(key) ?? "null");
  const write = (key, value) => localStorage.setItem(key, JSON.stringify(value));

  // A server without authentication takes any name and password; given both, Browser connects without asking.
  const id = "$$discovery";
  const connection = { id, name: id, type: "bolt", host: setup.bolt, username: "heartland", password: "none", authenticationMethod: "NATIVE" };
  write("neo4j.connections", { ...read("neo4j.connections"), allConnectionIds: [id], connectionsById: { [id]: connection } });

  write("neo4j.settings", { ...read("neo4j.settings"), initCmd: setup.overview, allowUserStats: false, allowCrashReports: false });
  write("neo4j.udc", { ...read("neo4j.udc"), consentBannerShownCount: 99 });

  const mine = (item) => String(item.id).startsWith("heartland");
  const folder = { id: "heartland", name: "Heartland" };
  write("neo4j.folders", [...(read("neo4j.folders") ?? []).filter((f) => !mine(f)), folder]);
  const saved = setup.saved.map((content, i) => ({ id: `heartland-${i}`, folder: folder.id, content }));
  write("neo4j.documents", [...(read("neo4j.documents") ?? []).filter((d) => !mine(d)), ...saved]);

  // Only a new style replaces what someone may have changed by hand.
  if (read("heartland.style") !== setup.style) {
    write("neo4j.grass", rules(setup.style));
    write("heartland.style", setup.style);
  }

  function rules(grass) {
    const sheet = {};
    for (const [, selector, body] of grass.matchAll(/([\w.-]+)\s*\{((?:[^{}']|'[^']*')*)\}/g)) {
      sheet[selector] = Object.fromEntries(
        [...body.matchAll(/([\w-]+)\s*:\s*(?:'([^']*)'|([^;]+));/g)].map(([, name, quoted, bare]) => [name, quoted ?? bare.trim()]),
      );
    }
    return sheet;
  }
})();
