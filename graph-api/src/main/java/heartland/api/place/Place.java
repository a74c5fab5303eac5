package heartland.api.place;

/**
 * Where an actor is.
 *
 * @param id the actor
 * @param latitude in degrees, north positive
 * @param longitude in degrees, east positive
 * @param of what the point is: the middle of a country or a region, a town, a site, or the seat of an organisation
 * @param town the town of a seat; null for others
 */
public record Place(String id, double latitude, double longitude, String of, String town) {}
