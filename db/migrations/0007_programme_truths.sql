ALTER TABLE `activities` ADD `cost_lines` text;--> statement-breakpoint
ALTER TABLE `activities` ADD `by_hand` text;--> statement-breakpoint
ALTER TABLE `activities` ADD `status_reason` text;--> statement-breakpoint
ALTER TABLE `scenarios` ADD `title_en` text;--> statement-breakpoint
ALTER TABLE `scenarios` ADD `objectives_en` text;--> statement-breakpoint
ALTER TABLE `topics` ADD `title_en` text;--> statement-breakpoint
ALTER TABLE `topics` ADD `learning_question_en` text;--> statement-breakpoint
ALTER TABLE `topics` ADD `expected_result_en` text;