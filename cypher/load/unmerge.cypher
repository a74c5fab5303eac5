// An actor that is sent stands for itself.
MATCH (n:Merged) WHERE n.id IN $ids
DELETE n
