/** What would be done in a repository if its policy let it. */
export const plans = `
CREATE TABLE gardefou.plans (
  repository bigint PRIMARY KEY REFERENCES gardefou.repositories ON DELETE CASCADE,
  deeds jsonb NOT NULL,
  planned_at timestamptz NOT NULL DEFAULT now()
);
`
