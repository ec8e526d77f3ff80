CREATE VIRTUAL TABLE search_index USING fts5(words, content='search_documents', content_rowid='id', prefix='2 3 4', tokenize="unicode61 remove_diacritics 0");
--> statement-breakpoint
CREATE TRIGGER search_documents_insert AFTER INSERT ON search_documents BEGIN
  INSERT INTO search_index(rowid, words) VALUES (new.id, new.words);
END;
--> statement-breakpoint
CREATE TRIGGER search_documents_delete AFTER DELETE ON search_documents BEGIN
  INSERT INTO search_index(search_index, rowid, words) VALUES ('delete', old.id, old.words);
END;
--> statement-breakpoint
CREATE TRIGGER search_documents_update AFTER UPDATE ON search_documents BEGIN
  INSERT INTO search_index(search_index, rowid, words) VALUES ('delete', old.id, old.words);
  INSERT INTO search_index(rowid, words) VALUES (new.id, new.words);
END;
--> statement-breakpoint
CREATE TRIGGER audit_events_no_update BEFORE UPDATE ON audit_events BEGIN
  SELECT RAISE(ABORT, 'audit is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER audit_events_no_delete BEFORE DELETE ON audit_events BEGIN
  SELECT RAISE(ABORT, 'audit is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER coordinator_terms_no_overlap_insert BEFORE INSERT ON coordinator_terms WHEN new.role = 'coordinator' AND new.archived_at IS NULL BEGIN
  SELECT RAISE(ABORT, 'terms overlap') WHERE EXISTS (
    SELECT 1 FROM coordinator_terms t WHERE t.cluster_id = new.cluster_id AND t.role = 'coordinator' AND t.archived_at IS NULL
      AND t.from_day <= coalesce(new.to_day, '9999') AND coalesce(t.to_day, '9999') >= new.from_day);
END;
--> statement-breakpoint
CREATE TRIGGER coordinator_terms_no_overlap_update BEFORE UPDATE ON coordinator_terms WHEN new.role = 'coordinator' AND new.archived_at IS NULL BEGIN
  SELECT RAISE(ABORT, 'terms overlap') WHERE EXISTS (
    SELECT 1 FROM coordinator_terms t WHERE t.id <> new.id AND t.cluster_id = new.cluster_id AND t.role = 'coordinator' AND t.archived_at IS NULL
      AND t.from_day <= coalesce(new.to_day, '9999') AND coalesce(t.to_day, '9999') >= new.from_day);
END;
--> statement-breakpoint
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
CREATE TRIGGER meeting_minutes_frozen BEFORE UPDATE OF snapshot, number, approved_at, approved_by ON meeting_minutes BEGIN
  SELECT RAISE(ABORT, 'minutes are frozen');
END;
--> statement-breakpoint
CREATE TRIGGER meeting_minutes_kept BEFORE DELETE ON meeting_minutes BEGIN
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
