MATCH (version:GraphVersion) RETURN version.id AS id
