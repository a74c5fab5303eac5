import * as api from "../data/api.js";
import { surroundings } from "./surroundings.js";
import { byId, Pictured } from "./pictured.js";

/** Where the view's actors and those related to them are. */
class GeoMap extends Pictured {
  static kind = "map";

  async read() {
    const [graph, places, outlines, vocabulary] = await Promise.all([surroundings(this.view), api.get("/api/places"), api.get("/api/outlines"), api.relations()]);
    const options = { actor: this.view.actors[0], places: new Map(places.map((place) => [place.id, place])), outlines, relations: byId(vocabulary) };
    return { answer: graph.nodes.length ? graph : null, options };
  }
}
customElements.define("hl-map", GeoMap);
