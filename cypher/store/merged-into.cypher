MATCH (n:Merged {id: $id}) RETURN n.into AS id
