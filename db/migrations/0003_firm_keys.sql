-- Tables are rebuilt with their foreign keys: db/migrate.ts has switched the check off and repeats it afterwards.
-- Rebuilding drops a table's triggers; they are written again at the end.
-- First, whatever names a row that is not there (only a change by hand can have left it): what may be empty becomes empty;
-- rows that no page shows without the row they name go; an event keeps a theme and a release somebody who released it.
DROP TRIGGER `topics_merged_update`;--> statement-breakpoint
DROP TRIGGER `scenario_releases_frozen`;--> statement-breakpoint
DELETE FROM `evidence` WHERE `theme_id` NOT IN (SELECT `id` FROM `themes`);--> statement-breakpoint
DELETE FROM `indications` WHERE `cluster_id` NOT IN (SELECT `id` FROM `clusters`);--> statement-breakpoint
DELETE FROM `reviews` WHERE `reviewer_id` NOT IN (SELECT `id` FROM `users`);--> statement-breakpoint
DELETE FROM `notifications` WHERE `user_id` NOT IN (SELECT `id` FROM `users`);--> statement-breakpoint
DELETE FROM `submissions` WHERE `user_id` NOT IN (SELECT `id` FROM `users`);--> statement-breakpoint
DELETE FROM `saved_views` WHERE `user_id` NOT IN (SELECT `id` FROM `users`);--> statement-breakpoint
DELETE FROM `review_scores` WHERE `review_id` NOT IN (SELECT `id` FROM `reviews`);--> statement-breakpoint
UPDATE `blocked_dates` SET `region_id` = NULL WHERE `region_id` NOT IN (SELECT `id` FROM `regions`);--> statement-breakpoint
UPDATE `evidence` SET `checked_by` = NULL WHERE `checked_by` NOT IN (SELECT `id` FROM `users`);--> statement-breakpoint
UPDATE `indications` SET `topic_id` = NULL WHERE `topic_id` NOT IN (SELECT `id` FROM `topics`);--> statement-breakpoint
UPDATE `indications` SET `theme_id` = NULL WHERE `theme_id` NOT IN (SELECT `id` FROM `themes`);--> statement-breakpoint
UPDATE `indications` SET `source_entry_id` = NULL WHERE `source_entry_id` NOT IN (SELECT `id` FROM `meeting_entries`);--> statement-breakpoint
UPDATE `review_scores` SET `evidence_id` = NULL WHERE `evidence_id` NOT IN (SELECT `id` FROM `evidence`);--> statement-breakpoint
UPDATE `scenarios` SET `variant_of_id` = NULL WHERE `variant_of_id` NOT IN (SELECT `id` FROM `scenarios`);--> statement-breakpoint
UPDATE `scenarios` SET `run_id` = NULL WHERE `run_id` NOT IN (SELECT `id` FROM `planner_runs`);--> statement-breakpoint
UPDATE `topics` SET `source_entry_id` = NULL WHERE `source_entry_id` NOT IN (SELECT `id` FROM `meeting_entries`);--> statement-breakpoint
UPDATE `topics` SET `split_from_id` = NULL WHERE `split_from_id` NOT IN (SELECT `id` FROM `topics`);--> statement-breakpoint
UPDATE `decisions` SET `decided_by` = NULL WHERE `decided_by` NOT IN (SELECT `id` FROM `users`);--> statement-breakpoint
UPDATE `decisions` SET `superseded_by_id` = NULL WHERE `superseded_by_id` NOT IN (SELECT `id` FROM `decisions`);--> statement-breakpoint
UPDATE `decisions` SET `meeting_id` = NULL WHERE `meeting_id` NOT IN (SELECT `id` FROM `meetings`);--> statement-breakpoint
UPDATE `tasks` SET `meeting_id` = NULL WHERE `meeting_id` NOT IN (SELECT `id` FROM `meetings`);--> statement-breakpoint
UPDATE `tasks` SET `done_by` = NULL WHERE `done_by` NOT IN (SELECT `id` FROM `users`);--> statement-breakpoint
UPDATE `meeting_entries` SET `topic_id` = NULL WHERE `topic_id` NOT IN (SELECT `id` FROM `topics`);--> statement-breakpoint
UPDATE `meeting_entries` SET `indication_id` = NULL WHERE `indication_id` NOT IN (SELECT `id` FROM `indications`);--> statement-breakpoint
UPDATE `meeting_entries` SET `decision_id` = NULL WHERE `decision_id` NOT IN (SELECT `id` FROM `decisions`);--> statement-breakpoint
UPDATE `meeting_entries` SET `task_id` = NULL WHERE `task_id` NOT IN (SELECT `id` FROM `tasks`);--> statement-breakpoint
UPDATE `topics` SET `status` = 'withdrawn', `merged_into_id` = NULL WHERE `merged_into_id` NOT IN (SELECT `id` FROM `topics`);--> statement-breakpoint
UPDATE `activities` SET `theme_id` = (SELECT min(`id`) FROM `themes`) WHERE `theme_id` NOT IN (SELECT `id` FROM `themes`);--> statement-breakpoint
UPDATE `scenario_releases` SET `released_by` = (SELECT min(`id`) FROM `users`) WHERE `released_by` NOT IN (SELECT `id` FROM `users`);--> statement-breakpoint
CREATE TABLE `__new_blocked_dates` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`cluster_id` integer,
	`region_id` integer,
	`from_day` text NOT NULL,
	`to_day` text NOT NULL,
	`reason` text,
	`created_at` text,
	`created_by` integer,
	`archived_at` text,
	FOREIGN KEY (`cluster_id`) REFERENCES `clusters`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`region_id`) REFERENCES `regions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_blocked_dates`("id", "cluster_id", "region_id", "from_day", "to_day", "reason", "created_at", "created_by", "archived_at") SELECT "id", "cluster_id", "region_id", "from_day", "to_day", "reason", "created_at", "created_by", "archived_at" FROM `blocked_dates`;--> statement-breakpoint
DROP TABLE `blocked_dates`;--> statement-breakpoint
ALTER TABLE `__new_blocked_dates` RENAME TO `blocked_dates`;--> statement-breakpoint
CREATE INDEX `blocked_dates_cluster` ON `blocked_dates` (`cluster_id`);--> statement-breakpoint
CREATE INDEX `blocked_dates_region` ON `blocked_dates` (`region_id`);--> statement-breakpoint
CREATE TABLE `__new_saved_views` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`user_id` integer NOT NULL,
	`list` text NOT NULL,
	`name` text NOT NULL,
	`query` text NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_saved_views`("id", "user_id", "list", "name", "query", "created_at") SELECT "id", "user_id", "list", "name", "query", "created_at" FROM `saved_views`;--> statement-breakpoint
DROP TABLE `saved_views`;--> statement-breakpoint
ALTER TABLE `__new_saved_views` RENAME TO `saved_views`;--> statement-breakpoint
CREATE INDEX `saved_views_user` ON `saved_views` (`user_id`,`list`);--> statement-breakpoint
CREATE TABLE `__new_evidence` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`region_id` integer NOT NULL,
	`theme_id` integer NOT NULL,
	`claim` text NOT NULL,
	`kind` text NOT NULL,
	`day` text,
	`strength` integer NOT NULL,
	`checked_by` integer,
	`checked_at` text,
	`provenance` text DEFAULT 'office' NOT NULL,
	`source_url` text,
	`source_note` text,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`created_by` integer,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`updated_by` integer,
	`archived_at` text,
	FOREIGN KEY (`region_id`) REFERENCES `regions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`theme_id`) REFERENCES `themes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`checked_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_evidence`("id", "region_id", "theme_id", "claim", "kind", "day", "strength", "checked_by", "checked_at", "provenance", "source_url", "source_note", "version", "created_at", "created_by", "updated_at", "updated_by", "archived_at") SELECT "id", "region_id", "theme_id", "claim", "kind", "day", "strength", "checked_by", "checked_at", "provenance", "source_url", "source_note", "version", "created_at", "created_by", "updated_at", "updated_by", "archived_at" FROM `evidence`;--> statement-breakpoint
DROP TABLE `evidence`;--> statement-breakpoint
ALTER TABLE `__new_evidence` RENAME TO `evidence`;--> statement-breakpoint
CREATE INDEX `evidence_region` ON `evidence` (`region_id`,`theme_id`);--> statement-breakpoint
CREATE INDEX `evidence_theme` ON `evidence` (`theme_id`,`region_id`);--> statement-breakpoint
CREATE TABLE `__new_indications` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`cluster_id` integer NOT NULL,
	`as_said` text NOT NULL,
	`region_id` integer,
	`topic_id` integer,
	`theme_id` integer,
	`reason` text,
	`learn` text,
	`priority` integer DEFAULT 2 NOT NULL,
	`source_entry_id` integer,
	`provenance` text DEFAULT 'office' NOT NULL,
	`source_url` text,
	`source_note` text,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`created_by` integer,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`updated_by` integer,
	`archived_at` text,
	FOREIGN KEY (`cluster_id`) REFERENCES `clusters`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`region_id`) REFERENCES `regions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`topic_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`theme_id`) REFERENCES `themes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_entry_id`) REFERENCES `meeting_entries`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_indications`("id", "cluster_id", "as_said", "region_id", "topic_id", "theme_id", "reason", "learn", "priority", "source_entry_id", "provenance", "source_url", "source_note", "version", "created_at", "created_by", "updated_at", "updated_by", "archived_at") SELECT "id", "cluster_id", "as_said", "region_id", "topic_id", "theme_id", "reason", "learn", "priority", "source_entry_id", "provenance", "source_url", "source_note", "version", "created_at", "created_by", "updated_at", "updated_by", "archived_at" FROM `indications`;--> statement-breakpoint
DROP TABLE `indications`;--> statement-breakpoint
ALTER TABLE `__new_indications` RENAME TO `indications`;--> statement-breakpoint
CREATE INDEX `indications_region` ON `indications` (`region_id`,`theme_id`);--> statement-breakpoint
CREATE INDEX `indications_cluster` ON `indications` (`cluster_id`);--> statement-breakpoint
CREATE INDEX `indications_topic` ON `indications` (`topic_id`);--> statement-breakpoint
CREATE INDEX `activity_topics_topic` ON `activity_topics` (`topic_id`);--> statement-breakpoint
CREATE TABLE `__new_scenarios` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`title` text NOT NULL,
	`objectives` text,
	`from_day` text NOT NULL,
	`to_day` text NOT NULL,
	`budget` integer NOT NULL,
	`max_events` integer NOT NULL,
	`max_events_per_week` integer DEFAULT 1 NOT NULL,
	`min_gap_weeks` integer DEFAULT 1 NOT NULL,
	`max_trips` integer DEFAULT 3 NOT NULL,
	`region_max` integer,
	`visit_max` integer,
	`workshop_max` integer,
	`tolerance` integer DEFAULT 5 NOT NULL,
	`variant_of_id` integer,
	`project_id` integer,
	`status` text DEFAULT 'draft' NOT NULL,
	`release` integer DEFAULT 0 NOT NULL,
	`run_id` integer,
	`provenance` text DEFAULT 'office' NOT NULL,
	`source_url` text,
	`source_note` text,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`created_by` integer,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`updated_by` integer,
	`archived_at` text,
	FOREIGN KEY (`variant_of_id`) REFERENCES `scenarios`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`project_id`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`run_id`) REFERENCES `planner_runs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_scenarios`("id", "title", "objectives", "from_day", "to_day", "budget", "max_events", "max_events_per_week", "min_gap_weeks", "max_trips", "region_max", "visit_max", "workshop_max", "tolerance", "variant_of_id", "project_id", "status", "release", "run_id", "provenance", "source_url", "source_note", "version", "created_at", "created_by", "updated_at", "updated_by", "archived_at") SELECT "id", "title", "objectives", "from_day", "to_day", "budget", "max_events", "max_events_per_week", "min_gap_weeks", "max_trips", "region_max", "visit_max", "workshop_max", "tolerance", "variant_of_id", "project_id", "status", "release", "run_id", "provenance", "source_url", "source_note", "version", "created_at", "created_by", "updated_at", "updated_by", "archived_at" FROM `scenarios`;--> statement-breakpoint
DROP TABLE `scenarios`;--> statement-breakpoint
ALTER TABLE `__new_scenarios` RENAME TO `scenarios`;--> statement-breakpoint
CREATE INDEX `scenarios_run` ON `scenarios` (`run_id`);--> statement-breakpoint
CREATE TABLE `__new_topics` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`number` integer,
	`title` text NOT NULL,
	`problem` text,
	`pilot_action` text,
	`expected_result` text,
	`learning_question` text,
	`cluster_id` integer NOT NULL,
	`proposer_id` integer,
	`recorded_by_id` integer,
	`channel` text NOT NULL,
	`source_entry_id` integer,
	`status` text NOT NULL,
	`revision` integer DEFAULT 0 NOT NULL,
	`submitted_on` text,
	`reply_due_on` text,
	`reply_days_left` integer,
	`return_note` text,
	`return_due_on` text,
	`merged_into_id` integer,
	`split_from_id` integer,
	`withdrawn_reason` text,
	`provenance` text DEFAULT 'office' NOT NULL,
	`source_url` text,
	`source_note` text,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`created_by` integer,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`updated_by` integer,
	`archived_at` text,
	FOREIGN KEY (`cluster_id`) REFERENCES `clusters`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposer_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_entry_id`) REFERENCES `meeting_entries`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`merged_into_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`split_from_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_topics`("id", "number", "title", "problem", "pilot_action", "expected_result", "learning_question", "cluster_id", "proposer_id", "recorded_by_id", "channel", "source_entry_id", "status", "revision", "submitted_on", "reply_due_on", "reply_days_left", "return_note", "return_due_on", "merged_into_id", "split_from_id", "withdrawn_reason", "provenance", "source_url", "source_note", "version", "created_at", "created_by", "updated_at", "updated_by", "archived_at") SELECT "id", "number", "title", "problem", "pilot_action", "expected_result", "learning_question", "cluster_id", "proposer_id", "recorded_by_id", "channel", "source_entry_id", "status", "revision", "submitted_on", "reply_due_on", "reply_days_left", "return_note", "return_due_on", "merged_into_id", "split_from_id", "withdrawn_reason", "provenance", "source_url", "source_note", "version", "created_at", "created_by", "updated_at", "updated_by", "archived_at" FROM `topics`;--> statement-breakpoint
DROP TABLE `topics`;--> statement-breakpoint
ALTER TABLE `__new_topics` RENAME TO `topics`;--> statement-breakpoint
CREATE UNIQUE INDEX `topics_number_unique` ON `topics` (`number`);--> statement-breakpoint
CREATE INDEX `topics_status` ON `topics` (`archived_at`,`status`,`number`);--> statement-breakpoint
CREATE INDEX `topics_number` ON `topics` (`archived_at`,`number`);--> statement-breakpoint
CREATE INDEX `topics_cluster` ON `topics` (`cluster_id`);--> statement-breakpoint
CREATE INDEX `topics_source_entry` ON `topics` (`source_entry_id`);--> statement-breakpoint
CREATE TABLE `__new_decisions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`number` integer,
	`subject_kind` text NOT NULL,
	`subject_id` integer,
	`title` text NOT NULL,
	`outcome` text NOT NULL,
	`reason` text,
	`valid_until` text,
	`override` text,
	`state` text DEFAULT 'draft' NOT NULL,
	`decided_by` integer,
	`published_at` text,
	`superseded_by_id` integer,
	`meeting_id` integer,
	`provenance` text DEFAULT 'office' NOT NULL,
	`source_url` text,
	`source_note` text,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`created_by` integer,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`updated_by` integer,
	`archived_at` text,
	FOREIGN KEY (`decided_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`superseded_by_id`) REFERENCES `decisions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_decisions`("id", "number", "subject_kind", "subject_id", "title", "outcome", "reason", "valid_until", "override", "state", "decided_by", "published_at", "superseded_by_id", "meeting_id", "provenance", "source_url", "source_note", "version", "created_at", "created_by", "updated_at", "updated_by", "archived_at") SELECT "id", "number", "subject_kind", "subject_id", "title", "outcome", "reason", "valid_until", "override", "state", "decided_by", "published_at", "superseded_by_id", "meeting_id", "provenance", "source_url", "source_note", "version", "created_at", "created_by", "updated_at", "updated_by", "archived_at" FROM `decisions`;--> statement-breakpoint
DROP TABLE `decisions`;--> statement-breakpoint
ALTER TABLE `__new_decisions` RENAME TO `decisions`;--> statement-breakpoint
CREATE UNIQUE INDEX `decisions_number_unique` ON `decisions` (`number`);--> statement-breakpoint
CREATE INDEX `decisions_subject` ON `decisions` (`subject_kind`,`subject_id`);--> statement-breakpoint
CREATE INDEX `decisions_state` ON `decisions` (`state`,`published_at`);--> statement-breakpoint
CREATE TABLE `__new_tasks` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`title` text NOT NULL,
	`owner_id` integer,
	`due_on` text,
	`status` text DEFAULT 'open' NOT NULL,
	`meeting_id` integer,
	`done_at` text,
	`done_by` integer,
	`provenance` text DEFAULT 'office' NOT NULL,
	`source_url` text,
	`source_note` text,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`created_by` integer,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`updated_by` integer,
	`archived_at` text,
	FOREIGN KEY (`owner_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`done_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_tasks`("id", "title", "owner_id", "due_on", "status", "meeting_id", "done_at", "done_by", "provenance", "source_url", "source_note", "version", "created_at", "created_by", "updated_at", "updated_by", "archived_at") SELECT "id", "title", "owner_id", "due_on", "status", "meeting_id", "done_at", "done_by", "provenance", "source_url", "source_note", "version", "created_at", "created_by", "updated_at", "updated_by", "archived_at" FROM `tasks`;--> statement-breakpoint
DROP TABLE `tasks`;--> statement-breakpoint
ALTER TABLE `__new_tasks` RENAME TO `tasks`;--> statement-breakpoint
CREATE INDEX `tasks_due` ON `tasks` (`status`,`due_on`);--> statement-breakpoint
CREATE INDEX `tasks_owner` ON `tasks` (`owner_id`,`status`);--> statement-breakpoint
CREATE TABLE `__new_meeting_entries` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`meeting_id` integer NOT NULL,
	`agenda_item_id` integer,
	`said_at` text NOT NULL,
	`kind` text NOT NULL,
	`words` text NOT NULL,
	`said_by_id` integer,
	`cluster_id` integer,
	`recorded_by_id` integer NOT NULL,
	`client_id` text NOT NULL,
	`topic_id` integer,
	`indication_id` integer,
	`decision_id` integer,
	`task_id` integer,
	`withdrawn_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`created_by` integer,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`updated_by` integer,
	`archived_at` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`agenda_item_id`) REFERENCES `agenda_items`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`said_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cluster_id`) REFERENCES `clusters`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`topic_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`indication_id`) REFERENCES `indications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decision_id`) REFERENCES `decisions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`task_id`) REFERENCES `tasks`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_meeting_entries`("id", "meeting_id", "agenda_item_id", "said_at", "kind", "words", "said_by_id", "cluster_id", "recorded_by_id", "client_id", "topic_id", "indication_id", "decision_id", "task_id", "withdrawn_at", "version", "created_at", "created_by", "updated_at", "updated_by", "archived_at") SELECT "id", "meeting_id", "agenda_item_id", "said_at", "kind", "words", "said_by_id", "cluster_id", "recorded_by_id", "client_id", "topic_id", "indication_id", "decision_id", "task_id", "withdrawn_at", "version", "created_at", "created_by", "updated_at", "updated_by", "archived_at" FROM `meeting_entries`;--> statement-breakpoint
DROP TABLE `meeting_entries`;--> statement-breakpoint
ALTER TABLE `__new_meeting_entries` RENAME TO `meeting_entries`;--> statement-breakpoint
CREATE UNIQUE INDEX `meeting_entries_client_id_unique` ON `meeting_entries` (`client_id`);--> statement-breakpoint
CREATE INDEX `meeting_entries_meeting` ON `meeting_entries` (`meeting_id`,`said_at`);--> statement-breakpoint
CREATE TABLE `__new_submissions` (
	`request_id` text PRIMARY KEY NOT NULL,
	`user_id` integer NOT NULL,
	`target` text NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_submissions`("request_id", "user_id", "target", "created_at") SELECT "request_id", "user_id", "target", "created_at" FROM `submissions`;--> statement-breakpoint
DROP TABLE `submissions`;--> statement-breakpoint
ALTER TABLE `__new_submissions` RENAME TO `submissions`;--> statement-breakpoint
CREATE TABLE `__new_notifications` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`user_id` integer NOT NULL,
	`kind` text NOT NULL,
	`entity` text NOT NULL,
	`entity_id` integer NOT NULL,
	`params` text DEFAULT '{}' NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`read_at` text,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_notifications`("id", "user_id", "kind", "entity", "entity_id", "params", "created_at", "read_at") SELECT "id", "user_id", "kind", "entity", "entity_id", "params", "created_at", "read_at" FROM `notifications`;--> statement-breakpoint
DROP TABLE `notifications`;--> statement-breakpoint
ALTER TABLE `__new_notifications` RENAME TO `notifications`;--> statement-breakpoint
CREATE INDEX `notifications_user` ON `notifications` (`user_id`,`read_at`,`id`);--> statement-breakpoint
CREATE TABLE `__new_reviews` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`region_id` integer NOT NULL,
	`round` integer NOT NULL,
	`reviewer_id` integer NOT NULL,
	`recommendation` text NOT NULL,
	`comment` text,
	`conflict_of_interest` text,
	`submitted_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`created_by` integer,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`updated_by` integer,
	`archived_at` text,
	FOREIGN KEY (`region_id`) REFERENCES `regions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reviewer_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_reviews`("id", "region_id", "round", "reviewer_id", "recommendation", "comment", "conflict_of_interest", "submitted_at", "version", "created_at", "created_by", "updated_at", "updated_by", "archived_at") SELECT "id", "region_id", "round", "reviewer_id", "recommendation", "comment", "conflict_of_interest", "submitted_at", "version", "created_at", "created_by", "updated_at", "updated_by", "archived_at" FROM `reviews`;--> statement-breakpoint
DROP TABLE `reviews`;--> statement-breakpoint
ALTER TABLE `__new_reviews` RENAME TO `reviews`;--> statement-breakpoint
CREATE UNIQUE INDEX `reviews_one` ON `reviews` (`region_id`,`round`,`reviewer_id`);--> statement-breakpoint
CREATE TABLE `__new_activities` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`scenario_id` integer NOT NULL,
	`candidate` text NOT NULL,
	`type` text NOT NULL,
	`region_id` integer NOT NULL,
	`theme_id` integer NOT NULL,
	`host_id` integer,
	`starts_on` text NOT NULL,
	`days` integer NOT NULL,
	`capacity` integer NOT NULL,
	`language` text DEFAULT 'en' NOT NULL,
	`fixed_cost` integer NOT NULL,
	`seat_cost` integer NOT NULL,
	`offer` text,
	`status` text DEFAULT 'planned' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`created_by` integer,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`updated_by` integer,
	`archived_at` text,
	FOREIGN KEY (`scenario_id`) REFERENCES `scenarios`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`region_id`) REFERENCES `regions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`theme_id`) REFERENCES `themes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`host_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_activities`("id", "scenario_id", "candidate", "type", "region_id", "theme_id", "host_id", "starts_on", "days", "capacity", "language", "fixed_cost", "seat_cost", "offer", "status", "version", "created_at", "created_by", "updated_at", "updated_by", "archived_at") SELECT "id", "scenario_id", "candidate", "type", "region_id", "theme_id", "host_id", "starts_on", "days", "capacity", "language", "fixed_cost", "seat_cost", "offer", "status", "version", "created_at", "created_by", "updated_at", "updated_by", "archived_at" FROM `activities`;--> statement-breakpoint
DROP TABLE `activities`;--> statement-breakpoint
ALTER TABLE `__new_activities` RENAME TO `activities`;--> statement-breakpoint
CREATE INDEX `activities_scenario` ON `activities` (`scenario_id`,`starts_on`);--> statement-breakpoint
CREATE TABLE `__new_scenario_releases` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`scenario_id` integer NOT NULL,
	`number` integer NOT NULL,
	`snapshot` text NOT NULL,
	`released_at` text NOT NULL,
	`released_by` integer NOT NULL,
	FOREIGN KEY (`scenario_id`) REFERENCES `scenarios`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`released_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_scenario_releases`("id", "scenario_id", "number", "snapshot", "released_at", "released_by") SELECT "id", "scenario_id", "number", "snapshot", "released_at", "released_by" FROM `scenario_releases`;--> statement-breakpoint
DROP TABLE `scenario_releases`;--> statement-breakpoint
ALTER TABLE `__new_scenario_releases` RENAME TO `scenario_releases`;--> statement-breakpoint
CREATE UNIQUE INDEX `scenario_releases_number` ON `scenario_releases` (`scenario_id`,`number`);--> statement-breakpoint
CREATE TRIGGER topics_merged_update BEFORE UPDATE ON topics WHEN (new.status = 'merged') <> (new.merged_into_id IS NOT NULL) BEGIN
  SELECT RAISE(ABORT, 'merged means merged into');
END;
--> statement-breakpoint
CREATE TRIGGER topics_merged_insert BEFORE INSERT ON topics WHEN (new.status = 'merged') <> (new.merged_into_id IS NOT NULL) BEGIN
  SELECT RAISE(ABORT, 'merged means merged into');
END;
--> statement-breakpoint
CREATE TRIGGER meeting_entries_frozen_insert BEFORE INSERT ON meeting_entries
WHEN (SELECT status FROM meetings WHERE id = new.meeting_id) IN ('approved', 'cancelled') BEGIN
  SELECT RAISE(ABORT, 'minutes are frozen');
END;
--> statement-breakpoint
CREATE TRIGGER meeting_entries_frozen_update BEFORE UPDATE OF words, kind, said_by_id, cluster_id, said_at, withdrawn_at ON meeting_entries
WHEN (SELECT status FROM meetings WHERE id = new.meeting_id) IN ('approved', 'cancelled') BEGIN
  SELECT RAISE(ABORT, 'minutes are frozen');
END;
--> statement-breakpoint
CREATE TRIGGER decisions_published_fixed BEFORE UPDATE OF title, outcome, reason, subject_kind, subject_id, number, published_at ON decisions
WHEN old.state <> 'draft' BEGIN
  SELECT RAISE(ABORT, 'published decisions are immutable');
END;
--> statement-breakpoint
CREATE TRIGGER scenario_releases_frozen BEFORE UPDATE ON scenario_releases BEGIN
  SELECT RAISE(ABORT, 'releases are frozen');
END;
