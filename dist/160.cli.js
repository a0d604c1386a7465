export const id = 160;
export const ids = [160, 455];
export const modules = {
	97160: ((e, t, n) => {
		n.r(t);
		n.d(t, { RotatingFilesBackend: () => _ });
		var r = n(73024);
		var i = n(76760);
		var a = n(12449);
		var o = n(76799);
		var s = n(8287);
		var c = n(25397);
		var l = n(73836);
		;
		const u = 2000000000n;
		let d = null;
		function f(e, t) {
			const { names: n } = p(e);
			const r = [];
			for (let e = m(n, t); n[e]?.startsWith(t) === true; e++) {
				r.push(n[e]);
			}
			return r;
		}
		function p(e) {
			const { ino: t, mtimeNs: n } = (0, r.statSync)(e, { bigint: true });
			const i = d?.isSettled === true && d.directory === e && d.inode === t && d.modified === n;
			if (d === null || !i) {
				const i = BigInt(Date.now()) * 1000000n - n > u;
				d = {
					directory: e,
					inode: t,
					modified: n,
					isSettled: i,
					names: (0, r.readdirSync)(e).sort()
				};
			}
			return d;
		}
		function m(e, t) {
			let n = 0;
			let r = e.length;
			while (n < r) {
				const i = n + r >> 1;
				if (e[i] < t) n = i + 1;
				else r = i;
			}
			return n;
		}
		var h = n(22218);
		var g = n(79589);
		;
		class _ {
			kind = "rotating";
			path;
			metrics;
			#e;
			#t;
			#n;
			constructor(e, t, n = []) {
				this.path = e.shownPath;
				this.metrics = new c.v(this.path);
				this.#e = e;
				this.#t = t;
				this.#n = n;
			}
			files() {
				return this.#a().map(({ path: e }) => ({
					path: e,
					size: (0, h.O)(e)
				}));
			}
			async scan(e) {
				const t = new h.Q(this.path, e);
				for (const e of this.#o((e) => t.problems.push(e))) {
					t.findings.add("orphaned-file", "ORPHANED_ROTATED_FILE", () => v(e.shownPath, "Unexpected file in rotation set", a.y0["orphaned-file"].meaning));
				}
				for (const e of this.#a()) {
					if (await t.add(e)) continue;
					t.findings.add("unreadable-file", "PARTIAL_WRITE", () => v(e.shownPath, "File could not be read fully", a.y0["unreadable-file"].meaning));
				}
				if (this.#c()) {
					t.findings.add("rotation-stalled", null, () => this.#l());
				}
				return await t.result();
			}
			async recover({ members: e }, t) {
				const { orphanFile: r, recoverFiles: i } = await Promise.all([n.e(945), n.e(608)]).then(n.bind(n, 78227));
				const a = () => this.#o(() => {}).map((e) => r(this.#r(e)));
				return i({
					...this.#e,
					isRotating: true,
					members: e,
					orphans: a
				}, t);
			}
			#r(e) {
				const t = g.Z.exec(e.path)?.[1];
				const n = this.#n.find((n) => n !== this.#e.path && (n === e.path || n === t));
				if (n === undefined) return e;
				throw new l.g(`${e.shownPath} is an orphan of the rotating set ${this.path}, for its name starts like it, and an artifact of ` + "its own. Keep the two in different directories, or recover them in runs of their own.");
			}
			async compact(e) {
				const { compactFiles: t } = await Promise.all([n.e(945), n.e(608)]).then(n.bind(n, 78227));
				const { path: r, shownPath: i } = this.#e;
				return t({
					shownPath: i,
					active: r,
					files: this.#a()
				}, e);
			}
			#i(e) {
				const { path: t, shownPath: n } = this.#e;
				return e === 0 ? this.#e : {
					path: `${t}.${e}`,
					shownPath: `${n}.${e}`
				};
			}
			#a() {
				return Array.from({ length: this.#t.maxFiles }, (e, t) => this.#i(this.#t.maxFiles - 1 - t)).filter(({ path: e }) => (0, r.existsSync)(e));
			}
			#o(e) {
				const t = (0, i.dirname)(this.#e.path);
				const n = (0, i.basename)(this.#e.path);
				const r = this.#e.shownPath.slice(0, this.#e.shownPath.length - n.length);
				const a = new Set(Array.from({ length: this.#t.maxFiles }, (e, t) => (0, i.basename)(this.#i(t).path)));
				return this.#s(n, t, e).filter((e) => !a.has(e)).map((e) => ({
					path: (0, i.join)(t, e),
					shownPath: r + e
				}));
			}
			#s(e, t, n) {
				try {
					return f(t, e);
				} catch (e) {
					const t = `${this.path}: its directory cannot be listed, so orphans would go unseen: ${(0, o.SQ)(e)}. Make ` + "it readable for this user, or set backend to json to look at single files.";
					n({
						subject: this.path,
						message: t,
						severity: "error"
					});
					return [];
				}
			}
			#c() {
				const { maxFiles: e, maxBytes: t } = this.#t;
				return e > 1 && (0, r.existsSync)(this.#i(e - 1).path) && (0, h.O)(this.#e.path) > t;
			}
			#l() {
				const e = (0, s.B)((0, h.O)(this.#e.path));
				const t = (0, s.B)(this.#t.maxBytes);
				const n = `${a.y0["rotation-stalled"].meaning} (${e} of ${t} bytes)`;
				return v(this.path, n, n);
			}
		}
		function v(e, t, n) {
			return {
				path: e,
				line: null,
				column: null,
				entry: null,
				byte_start: null,
				byte_end: null,
				detail: t,
				message: n
			};
		}
	}),
	73836: ((e, t, n) => {
		n.d(t, { g: () => r });
		class r extends Error {
			name = "RecoveryError";
		}
	})
};
