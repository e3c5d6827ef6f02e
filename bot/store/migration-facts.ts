/**
 * What was read of each content, so that it is asked for once: `document` is JSON kept as text, which holds whatever a
 * file may, and is absent for a file that is not one of ours.
 */
export const facts = `
CREATE TABLE gardefou.facts (
  repository bigint NOT NULL REFERENCES gardefou.repositories ON DELETE CASCADE,
  key text NOT NULL,
  reader text NOT NULL,
  document text,
  PRIMARY KEY (repository, key)
);
-- Refusals of the last hour are counted before another one is told.
CREATE INDEX audit_of ON gardefou.audit (repository, at);
`
