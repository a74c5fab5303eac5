// Runs before Neo4j Browser and lays out what it looks for in local storage.
(() => {
  const setup = JSON.parse(document.getElementById("heartland").textContent);
  const read = (key) => JSON.parse(localStorage.getItem(key) ?? "null");
  const write = (key, value) => localStorage.setItem(key, JSON.stringify(value));

  // Given name and password, Browser connects without asking; it does not keep them.
  const id = "$$discovery";
  const { user, password } = setup.login ?? { user: "neo4j", password: "" };
  const connection = { id, name: id, type: "bolt", host: setup.bolt, username: user, password, authenticationMethod: "NATIVE" };
  write("neo4j.connections", { ...read("neo4j.connections"), allConnectionIds: [id], connectionsById: { [id]: connection } });

  const guide = navigator.language.startsWith("zh") ? setup.guideZh : setup.guide;
  const initCmd = `:guide ${location.origin}${guide}`;
  // Without autoComplete it draws what was asked for, and not all else that holds between the same nodes.
  const mine = { autoComplete: false, ...read("neo4j.settings") };
  write("neo4j.settings", { ...mine, initCmd, allowUserStats: false, allowCrashReports: false });
  write("neo4j.udc", { ...read("neo4j.udc"), consentBannerShownCount: 99 });

  const others = (key) => (read(key) ?? []).filter((item) => !String(item.id).startsWith("heartland"));
  const folders = setup.saved.map(({ name }, i) => ({ id: `heartland-${i}`, name }));
  const saved = setup.saved.flatMap(({ queries }, i) =>
    queries.map((content, j) => ({ id: `heartland-${i}-${j}`, folder: `heartland-${i}`, content })),
  );
  write("neo4j.folders", [...others("neo4j.folders"), ...folders]);
  write("neo4j.documents", [...others("neo4j.documents"), ...saved]);

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
