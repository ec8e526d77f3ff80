ALTER TABLE `search_documents` DROP COLUMN `audience`;--> statement-breakpoint
ALTER TABLE `search_documents` DROP COLUMN `cluster_id`;