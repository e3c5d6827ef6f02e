/**
 * The zone of each installation's policy, the day of its last look, and the day from which a deadline asks for a look.
 * What was known of deadlines says nothing of reminders: the repositories that have any are looked at once more.
 */
export const calendars = `
ALTER TABLE gardefou.installations ADD COLUMN time_zone text, ADD COLUMN looked_on date;
ALTER TABLE gardefou.deadlines ADD COLUMN look_on date NOT NULL DEFAULT '2000-01-01';
ALTER TABLE gardefou.deadlines ALTER COLUMN look_on DROP DEFAULT;
UPDATE gardefou.repositories SET judged_on = NULL WHERE id IN (SELECT repository FROM gardefou.deadlines);
DROP INDEX gardefou.deadlines_end;
CREATE INDEX deadlines_look ON gardefou.deadlines (look_on);
`
