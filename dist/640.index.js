export const id = 640;
export const ids = [640];
export const modules = { 96640: ((e, t, n) => {
	n.d(t, { snapshotSchema: () => N });
	var r = n(38816);
	var i = n(12449);
	var a = n(50262);
	;
	const o = r.Whr().nonnegative();
	const s = r.g1P(r.YjP(), r.aig());
	const c = r.g1P(r.YjP(), o);
	const l = r.rej({
		type: r.k5n(i.Al).nullable().describe("Papyra's type; null where Papyra's scan makes no such finding"),
		rule: r.k5n(i.iU),
		severity: r.k5n(i.oC),
		papyra: r.zMY().describe("Papyra's own scan reports it"),
		path: r.YjP(),
		line: r.Whr().positive().nullable(),
		column: r.Whr().positive().nullable().describe("in characters, from 1"),
		entry: r.YjP().nullable().describe("ID of the stream entry, or what a plugin calls the record; null in files"),
		byte_start: o.nullable().describe("in the file; of a compressed one, in what it holds; in a stream or a plugin's artifact, in the entry's payload"),
		byte_end: o.nullable().describe("exclusive; the line end is not counted in"),
		detail: r.YjP().describe("Papyra's own words where papyra is true"),
		message: r.YjP().describe("what is wrong, for people")
	});
	const u = r.rej({
		path: r.YjP(),
		bytes: o.describe("of the file as it lies there, as many as were read"),
		inflated_bytes: o.nullable().describe("what came of them where the file is compressed; null where it is not, or not one was inflated"),
		records: o,
		sha256: r.YjP().nullable().describe("of the file as it lies there, compressed or not; null when it was not read whole")
	});
	const d = r.rej({
		name: r.YjP(),
		consumers: o,
		pending: o.describe("entries delivered and not acknowledged"),
		lag: o.nullable().describe("entries not yet delivered; null where the server cannot tell"),
		oldest_pending_seconds: r.aig().nonnegative().nullable().describe("since the longest-waiting of them (of the 100,000 with the lowest IDs) was delivered last; null when none is pending"),
		idle_consumers: o.describe("consumers with entries pending, not heard of for max-consumer-idle"),
		lost_pending: o.describe("pending entries (of the 100,000 with the lowest IDs) whose record is no longer in the stream")
	});
	const f = r.rej({
		key: r.YjP(),
		entries: o.describe("in the stream when the scan began, without those that were taken out of it before they could be read"),
		scanned: o.describe("entries that were read, the newest first"),
		first_id: r.YjP().nullable(),
		last_id: r.YjP().nullable(),
		last_generated_id: r.YjP().nullable().describe("the next entry gets a higher one"),
		groups: r.YOg(d)
	});
	const p = r.rej({
		files: r.YOg(u).describe("oldest first; of Redis, a stream each, of a plugin the artifact, with the bytes of the payloads that were read"),
		streams: r.YOg(f).describe("of Redis: what Papyra does not look at; else empty"),
		anomalies: r.YOg(l).describe("in the order of the scan, at most max-anomalies"),
		truncated: r.zMY().describe("anomalies is not the whole list; counts are"),
		counts: r.rej({
			total: o.describe("all findings"),
			errors: o,
			warnings: o,
			papyra: o.describe("what Papyra's own scan would count"),
			by_type: c,
			by_rule: c
		}),
		records: r.rej({
			total: o,
			event: o,
			audit: o,
			dead_letter: o,
			other: o
		}),
		events: c.describe("events by event_type"),
		latest_audit: s.nullable().describe("gauges of the last audit record"),
		bytes: o.describe("that were read; of Redis and plugins, of payloads"),
		coverage: r.rej({
			unit: r.k5n(["bytes", "entries"]),
			scanned: o.describe("of entries fewer than total where a sample was asked for: redis-sample-size"),
			total: o
		}),
		timestamps: r.rej({
			first: r.YjP().nullable(),
			last: r.YjP().nullable()
		}).describe("Unix seconds of the first and last record that has one, as written (a double would lose digits)"),
		sha256: r.YjP().nullable().describe("of the content of all files, oldest first; null when not all was read, or only examined")
	});
	const m = [
		"remove",
		"complete",
		"move"
	];
	const h = [
		"none",
		"planned",
		"done",
		"refused",
		"failed"
	];
	const g = r.rej({
		records: o,
		bytes: o
	});
	const _ = r.rej({
		action: r.k5n(m).describe("complete: the newline that is missing is put in at byte_start"),
		rule: r.k5n(i.iU).describe("why"),
		line: r.Whr().positive().nullable().describe("the first line it touches; null for a whole file"),
		entry: r.YjP().nullable().describe("ID of the stream entry; null in files"),
		lines: o.describe("lines it touches: neighbours with the same damage are one change"),
		byte_start: o.describe("in the file as it was"),
		byte_end: o.describe("exclusive; line ends that go are counted in")
	});
	const v = r.rej({
		path: r.YjP(),
		linked_to: r.YjP().nullable().describe("the file itself, where path is a symbolic link and it was written to"),
		input: r.rej({
			bytes: o,
			sha256: r.YjP().nullable().describe("null for what is no regular file")
		}).describe("the file as it was scanned; a file that differs is left alone"),
		kept: g,
		salvaged_records: o.describe("of those kept: intact records that shared a line with damage"),
		removed: g.describe("records: damaged lines, or pieces of lines, with something in them"),
		added_bytes: o.describe("newlines put in"),
		changes: r.YOg(_).describe("in the order of the file"),
		truncated: r.zMY().describe("changes is not the whole list; the amounts are"),
		moved_to: r.YjP().nullable().describe("where the original lies in quarantine")
	});
	const y = r.rej({
		mode: r.k5n(a.X1),
		status: r.k5n(h),
		reason: r.YjP().nullable().describe("why it was refused or failed, and what to do"),
		files: r.YOg(v).describe("what changes, file by file; files not named are left as they are"),
		repaired_files: r.YOg(r.YjP()),
		quarantined_files: r.YOg(r.YjP()).describe("where the originals are now"),
		removed: g.extend({ kept_at: r.YjP().nullable().describe("where the bytes that were removed are kept, with their origin") }),
		sha256: r.YjP().describe("of the whole plan: input, changes and what is moved")
	});
	const b = r.rej({
		max_records: o.nullable(),
		max_age_seconds: r.aig().nullable(),
		max_total_bytes: o.nullable().describe("in UTF-8 of Python's repr, as Papyra counts it")
	});
	const x = r.rej({
		status: r.k5n(h),
		reason: r.YjP().nullable().describe("why it was refused or failed, and what to do; or what approximate trimming left"),
		retention: b,
		before: g.describe("bytes of files; of streams, where records are entries, the memory they take as the server estimates it"),
		after: g.extend({
			event: o,
			audit: o,
			dead_letter: o,
			other: o
		}),
		reclaimed: g.describe("what retention lets go, or let go; where trimming is approximate, what would go is an estimate"),
		age_unknown: o.describe("records without a timestamp that is a number: max-age-seconds does not touch them"),
		files: r.YOg(r.rej({
			path: r.YjP(),
			before: g,
			after: g
		}))
	});
	const S = r.rej({
		id: r.YjP().describe("unique in the report: the path"),
		backend: r.YjP().describe("json, rotating, redis, or the kind that a plugin calls its own"),
		path: r.YjP(),
		check: r.k5n(a.ui),
		mode: r.k5n(a.FN),
		scan: p,
		recovery: y.nullable().describe("null unless mode is recover and there was something to mend"),
		post_scan: p.nullable().describe("the artifact after a recovery; null when nothing was written"),
		verified: r.zMY().nullable().describe("whether that scan got through; null when nothing was written"),
		compaction: x.nullable().describe("null unless a retention limit is set"),
		inspection: s.nullable().describe("what a plugin's backend tells beside; null where it tells nothing"),
		metrics: s.describe("the counters of this doctor run, under Papyra's names"),
		exit_code: r.Whr().describe("the doctor's exit code for this artifact")
	});
	const C = r.rej({
		reason: r.YjP().describe("what ended the run early, for people: a signal, or the time limit"),
		scanned_bytes: o.describe("over all files; how much of streams was read, the coverage of each says"),
		total_bytes: o.describe("those of files that were not reached are counted in")
	});
	const w = r.rej({
		source: r.YjP().describe("path, URL or command, without credentials; of a plugin the path of its artifact, or its own"),
		form: r.k5n(a.wU).nullable(),
		status: r.k5n([
			"ok",
			"unavailable",
			"error"
		]),
		message: r.YjP().nullable(),
		values: s.describe("by canonical name"),
		raw: s.describe("by the name in the source")
	});
	const T = r.rej({
		subject: r.YjP().describe("the setting, file, URL, command or plugin that is in the way"),
		message: r.YjP().describe("what, where and what to do"),
		severity: r.k5n(i.oC).describe("error: cannot judge")
	});
	const E = r.rej({
		repository: r.YjP().nullable(),
		workflow: r.YjP().nullable(),
		job: r.YjP().nullable(),
		run_id: r.aig().nullable(),
		run_attempt: r.aig().nullable(),
		event: r.YjP().nullable(),
		ref: r.YjP().nullable(),
		sha: r.YjP().nullable(),
		actor: r.YjP().nullable(),
		url: r.YjP().nullable()
	});
	const D = r.rej({
		schema_version: r.euz(a.WI),
		tool: r.rej({
			name: r.YjP(),
			version: r.YjP()
		}),
		generated_at: r.YjP(),
		run: E.nullable(),
		settings: r.g1P(r.YjP(), r.rej({
			value: r.L5J(),
			from: r.YjP().describe("default, or the file, input or flag it came from")
		})),
		artifacts: r.YOg(S).describe("also those that an interruption kept from being read"),
		interruption: C.nullable().describe("null unless the run ended before all was seen and done; what was not read is not judged then"),
		counters: s.describe("Papyra's ten counters over all artifacts of this run"),
		metrics: r.YOg(w),
		baseline: r.rej({
			source: r.YjP(),
			status: r.k5n([
				"ok",
				"missing",
				"error"
			]),
			generated_at: r.YjP().nullable()
		}).nullable(),
		problems: r.YOg(T)
	});
	const O = [
		"pass",
		"fail",
		"warn",
		"no-data"
	];
	const k = r.rej({
		id: r.YjP(),
		severity: r.k5n(i.oC),
		expression: r.YjP().describe("the rule as it was written"),
		subject: r.YjP().describe("the artifact or metrics source it was evaluated on"),
		observed: r.aig().nullable(),
		limit: r.aig().nullable(),
		baseline: r.aig().nullable(),
		status: r.k5n(O),
		message: r.YjP()
	});
	const A = r.rej({
		status: r.k5n([
			"pass",
			"fail",
			"cannot-judge"
		]),
		exit_code: r.Whr(),
		reasons: r.YOg(r.YjP())
	});
	const j = D.extend({
		checks: r.YOg(k),
		verdict: A
	});
	;
	const M = r.g1P(r.YjP(), r.aig());
	const N = r.Ikc({
		schema_version: r.euz(a.A0),
		generated_at: r.YjP(),
		tool: r.Ikc({
			name: r.YjP(),
			version: r.YjP()
		}),
		run: E.nullable(),
		complete: r.zMY().optional().describe("false: not all was read, so the numbers are too small to compare with"),
		metrics: M.describe("the merged view: canonical name to number, over all sources and artifacts"),
		sources: r.YOg(r.Ikc({
			source: r.YjP(),
			status: r.YjP(),
			values: M
		})),
		artifacts: r.YOg(r.Ikc({
			id: r.YjP(),
			bytes: r.Whr().nonnegative(),
			records: r.g1P(r.YjP(), r.Whr().nonnegative()),
			anomalies: r.Whr().nonnegative(),
			sha256: r.YjP().nullable(),
			values: M.describe("the names a threshold can use: doctor.*, records.*, events.*, audit.*")
		}))
	});
}) };
