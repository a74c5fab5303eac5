// Against the database "system", at every start: the file with the password is right whatever was done to either. To alter a
// user is refused where the password is the same.
CREATE OR REPLACE USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED
