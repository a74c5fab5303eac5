// Leases, bases and sanctions
MATCH p = (:Actor)-[:LEASES|STATIONS_FORCES_IN|SANCTIONS]->(:Actor)
RETURN p
LIMIT 300
