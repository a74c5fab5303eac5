UNWIND $docs AS doc
MATCH (claim:Claim {doc: doc})
RETURN claim.id AS claim
