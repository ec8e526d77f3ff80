ALTER TABLE `jobs` ADD `lease_until` text;--> statement-breakpoint
ALTER TABLE `planner_runs` ADD `lease_until` text;