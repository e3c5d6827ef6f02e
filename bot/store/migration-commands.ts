/** Comments that give commands: asked when the event came, settled once they are answered. */
export const commands = `
CREATE TABLE gardefou.commands (
  repository bigint NOT NULL REFERENCES gardefou.repositories ON DELETE CASCADE,
  comment bigint NOT NULL,
  issue integer NOT NULL,
  asked_at timestamptz NOT NULL DEFAULT now(),
  settled_at timestamptz,
  PRIMARY KEY (repository, comment)
);
CREATE INDEX commands_asked ON gardefou.commands (repository, issue) WHERE settled_at IS NULL;
`
