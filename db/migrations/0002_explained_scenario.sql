ALTER TABLE `blocked_dates` ADD `created_at` text;--> statement-breakpoint
ALTER TABLE `blocked_dates` ADD `created_by` integer;--> statement-breakpoint
ALTER TABLE `blocked_dates` ADD `archived_at` text;--> statement-breakpoint
ALTER TABLE `activities` ADD `offer` text;--> statement-breakpoint
ALTER TABLE `planner_runs` ADD `kind` text DEFAULT 'plan' NOT NULL;--> statement-breakpoint
ALTER TABLE `planner_runs` ADD `before` text;--> statement-breakpoint
ALTER TABLE `scenarios` ADD `tolerance` integer DEFAULT 5 NOT NULL;--> statement-breakpoint
ALTER TABLE `scenarios` ADD `variant_of_id` integer;--> statement-breakpoint
ALTER TABLE `users` ADD `calendar_token_hash` text;--> statement-breakpoint
CREATE UNIQUE INDEX `users_calendar_token_hash_unique` ON `users` (`calendar_token_hash`);