CREATE TABLE `form_drafts` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`user_id` integer NOT NULL,
	`request_id` text NOT NULL,
	`place` text NOT NULL,
	`form` text NOT NULL,
	`typed` text NOT NULL,
	`saved_at` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `form_drafts_request` ON `form_drafts` (`user_id`,`request_id`);--> statement-breakpoint
CREATE INDEX `form_drafts_place` ON `form_drafts` (`user_id`,`place`);--> statement-breakpoint
CREATE TABLE `__new_submissions` (
	`request_id` text NOT NULL,
	`user_id` integer NOT NULL,
	`digest` text DEFAULT '' NOT NULL,
	`target` text NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	PRIMARY KEY(`request_id`, `user_id`, `digest`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_submissions`("request_id", "user_id", "digest", "target", "created_at") SELECT "request_id", "user_id", '', "target", "created_at" FROM `submissions`;--> statement-breakpoint
DROP TABLE `submissions`;--> statement-breakpoint
ALTER TABLE `__new_submissions` RENAME TO `submissions`;
