/**
 * The countries of a TopoJSON file as GeoJSON features: https://github.com/topojson/topojson-specification.
 * @param {object} topology whose object "countries" holds polygons
 * @returns {object[]}
 */
export function features({ arcs, transform, objects }) {
  const { scale, translate } = transform;
  const lines = arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
  });
  const line = (index) => (index < 0 ? [...lines[~index]].reverse() : lines[index]);
  const ring = (indexes) => indexes.flatMap((index, i) => line(index).slice(i ? 1 : 0));
  const polygon = (rings) => rings.map(ring);
  return objects.countries.geometries.map(({ id, type, arcs: of, properties }) => ({
    type: "Feature",
    id,
    properties,
    geometry: { type, coordinates: type === "Polygon" ? polygon(of) : of.map(polygon) },
  }));
}
