ALTER TABLE `decisions` ADD `scoring` text;--> statement-breakpoint
UPDATE `decisions` SET `scoring` = json_object(
  'format', 1,
  'round', (select count(*) from `decisions` d where d.`subject_kind` = 'region' and d.`subject_id` = `decisions`.`subject_id` and d.`state` <> 'draft' and d.`id` <= `decisions`.`id`),
  'criteria', json((select json_group_array(json_object('id', c.`id`, 'pl', c.`name_pl`, 'en', c.`name_en`, 'weight', c.`weight`)) from (select * from `criteria` order by `position`, `id`) c))
) WHERE `subject_kind` = 'region' AND `state` <> 'draft';
--> statement-breakpoint
DROP TRIGGER decisions_published_fixed;
--> statement-breakpoint
CREATE TRIGGER decisions_published_fixed BEFORE UPDATE OF title, outcome, reason, subject_kind, subject_id, number, published_at, scoring ON decisions
WHEN old.state <> 'draft' BEGIN
  SELECT RAISE(ABORT, 'published decisions are immutable');
END;
