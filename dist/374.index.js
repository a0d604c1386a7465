export const id = 374;
export const ids = [374, 409];
export const modules = {
	2409: ((e, t, n) => {
		n.d(t, { showCommand: () => j });
		var r = n(26749);
		var i = n(72336);
		;
		const a = new Set(("auth oauth authorization bearer cookie cookies cred creds credential credentials dsn jwt key keys accesskey apikeys " + "pass passcode passwords psw pw pwd secrets session sessionid sid signature tokens userpass").split(" "));
		const o = /(?:passwd|password|passphrase|secret|token|apikey)$/;
		const s = /[^A-Za-z\d]+|(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/;
		function c(e) {
			const t = [e, e.replace(/^-[A-Z](?=[a-z])/, "")];
			return t.flatMap((e) => e.split(s)).map((e) => e.toLowerCase()).some((e) => a.has(e) || o.test(e));
		}
		const l = [{
			program: /(?:^|[/\\])(?:redis|valkey)-cli(?:\.exe)?$/i,
			flag: "-a"
		}, {
			program: /(?:^|[/\\])(?:mysql|mariadb|mongo|sshpass)[\w-]*(?:\.exe)?$/i,
			flag: "-p"
		}];
		function u(e) {
			return l.filter((t) => t.program.test(e)).map(({ flag: e }) => e);
		}
		;
		const d = 4;
		const f = /[\s:&;,=@?#"'{}()[\]]+/;
		const p = /^(?:bearer|basic|digest|token)\s+/i;
		const m = /^(?:bearer|basic|digest|token|https?|\/\/.*)$/i;
		const h = /^-*(?:[A-Z]?[a-z]+|[A-Z]+)(?:-[a-z]+)*$/;
		function g(e) {
			const t = e.flatMap(v).flatMap((e) => [e, e.replace(p, "")]).filter(_);
			const n = t.flatMap((e) => e.split(f)).filter((e) => _(e) && !m.test(e));
			return {
				toRedact: [...new Set([...t, ...n])].sort((e, t) => t.length - e.length),
				toMask: [...new Set([...t, ...n.filter((e) => !h.test(e))])]
			};
		}
		function _(e) {
			return e.length >= d;
		}
		function v(e) {
			if (!e.includes("%")) return [e];
			try {
				return [e, decodeURIComponent(e)];
			} catch {
				return [e];
			}
		}
		const y = 1e3;
		const b = "(?:[ \\t\\r\\u2500-\\u257f]*\\n[ \\t\\u2500-\\u257f]*)?";
		function x(e, t, n) {
			return e.reduce((e, t) => {
				return t.length > y ? e.replaceAll(t, () => n) : e.replace(S(t), () => n);
			}, t);
		}
		function S(e) {
			const t = Array.from(e.matchAll(/\s+|./gsu), ([e]) => /\s/.test(e) ? "[\\s\\u2500-\\u257f]+" : e.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&"));
			return new RegExp(t.join(b), "g");
		}
		;
		const C = "***";
		const w = /-?[A-Za-z][\w.-]*/g;
		const T = /["']?(?:\s*[=:]\s*|\s+)(?=\S)/y;
		const E = /(?<![\w.-])([\w.-]+)["']?[=:]$/;
		const D = /^(?:-[A-Za-z]*u|--(?:[\w-]*-)?(?:user|login))$/i;
		const O = /^(-[A-Za-z]*?u|--(?:\w+-)*(?:user|login)=)([^=/\s]*:.+)$/is;
		const k = /(?<![^\s/@'"=,])([^\s:/@'"=,]+:[^\s@]+)@(?=[\w[])/g;
		const A = /(?:^[\w.-]*=?|\/\/)\*{3}$/;
		function j(e) {
			const t = [];
			const n = [];
			const a = new Set();
			const { words: o } = (0, i.G)(e);
			let s = "";
			for (const { text: e, written: r } of o) {
				for (const t of u(e)) a.add(t);
				const i = M(s, e, a) ? {
					shown: C,
					taken: [e]
				} : N(e, a);
				t.push(R(i.shown, e, r));
				n.push(...i.taken);
				s = e;
			}
			const { toRedact: c, toMask: l } = g(n);
			const [d = ""] = o.map(({ text: e }) => N(e, a).shown);
			return {
				shown: t.join(" "),
				program: d,
				redact: (e) => x(c, (0, r.UY)(e), C),
				secrets: l
			};
		}
		function M(e, t, n) {
			if (n.has(e) || /^bearer$/i.test(e)) return true;
			if (D.test(e)) return t.includes(":");
			if (/^-[\w.-]+$/.test(e)) return c(e);
			return c(E.exec(e)?.[1] ?? "");
		}
		function N(e, t) {
			const n = P(e, t);
			const r = n < e.length ? [e.slice(n)] : [];
			const i = n < e.length ? `${e.slice(0, n)}${C}` : e;
			const a = F(i);
			if (a !== i) r.push(...I(i, a));
			if (!a.includes("@")) return {
				shown: a,
				taken: r
			};
			const o = a.replace(k, (e, t) => {
				r.push(t, L(t));
				return `${C}@`;
			});
			return {
				shown: o,
				taken: r
			};
		}
		function P(e, t) {
			const n = [...t].find((t) => e.startsWith(t) && e.length > t.length);
			if (n !== undefined) return n.length;
			const [, r] = e.includes(":") && O.exec(e) || [];
			if (r !== undefined) return r.length;
			for (const { 0: t, index: n } of e.matchAll(w)) {
				T.lastIndex = n + t.length;
				if (T.test(e) && c(t)) return T.lastIndex;
			}
			return e.length;
		}
		function F(e) {
			const [, t = "", n = e] = /^([\w.-]+=)(.*)$/s.exec(e) ?? [];
			return `${t}${(0, r.Fu)(n)}`;
		}
		function I(e, t) {
			const [, n = e] = /\/\/(.*)$/s.exec(e) ?? [];
			if (A.test(t)) return [n];
			const [, r = ""] = /^(.*)@/s.exec(n) ?? [];
			const [, i = ""] = /[?#](.*)$/s.exec(n) ?? [];
			return [
				r,
				L(r),
				...i.split(/[&#]/)
			];
		}
		function L(e) {
			return e.slice(e.indexOf(":") + 1);
		}
		function R(e, t, n) {
			if (e === t) return n;
			return /\s/.test(e) ? `"${e}"` : e;
		}
	}),
	72336: ((e, t, n) => {
		n.d(t, { G: () => s });
		const r = /\\\r?\n|'(?<single>[^']*)'|"(?<double>(?:[^"\\]|\\.)*)"|\\(?<escaped>.?)|(?<space>\s+)|(?<plain>[^\s'"\\]+)|(?<open>['"].*)/gs;
		const i = /[|&;<>()`]|\$(?=[\w({?*@#!$-])|^~(?=\/|$)/;
		const a = /`|\$(?=[\w({?*@#!$-])/;
		const o = /\\(["\\$`\n])/g;
		function s(e) {
			const t = [];
			const n = [];
			let i = null;
			for (const { 0: a, groups: o = {} } of e.matchAll(r)) {
				if (/^\\\r?\n$/.test(a)) continue;
				if (o["space"] !== undefined) {
					if (i !== null) t.push(i);
					i = null;
					continue;
				}
				const e = i ?? {
					text: "",
					written: ""
				};
				const r = l(o, e.written === "");
				if (r !== null) n.push(r);
				i = {
					text: e.text + c(o),
					written: e.written + a
				};
			}
			if (i !== null) t.push(i);
			return {
				words: t,
				mistake: n[0] ?? d(t[0]?.text ?? "")
			};
		}
		function c({ single: e, double: t, escaped: n, plain: r, open: i }) {
			if (t !== undefined) return t.replace(o, (e, t) => t === "\n" ? "" : t);
			return n ?? e ?? r ?? i?.slice(1) ?? "";
		}
		function l({ double: e, escaped: t, plain: n = "", open: r }, o) {
			if (r !== undefined) {
				return `A quote (${r.charAt(0)}) is not closed. Close it, or write \\${r.charAt(0)} for the character itself.`;
			}
			if (t === "") return "It ends in a backslash that stands before nothing. Take it away.";
			const [s] = i.exec(o ? n : ` ${n}`) ?? [];
			const [c = s] = a.exec(e?.replace(/\\./gs, "") ?? "") ?? [];
			return c === undefined ? null : u(c);
		}
		function u(e) {
			return `There is no shell that would act on the ${e} in it. Put the line into a script and name that, for instance ` + `"bash metrics.sh"; for the character itself, write '${e}' in single quotes.`;
		}
		function d(e) {
			if (e === "") return "It names no program. Write the program first, then its arguments.";
			if (/^[a-z][a-z\d+.-]*:\/\//i.test(e)) return "It is an address, not a program. Addresses stand in metrics.";
			if (!/^[A-Za-z_]\w*=/.test(e)) return null;
			return "There is no shell that would set the variable in front. Set it under \"env:\" of the step, or write \"env\" before it, " + "as in \"env COLUMNS=120 papyra metrics persistence\".";
		}
	}),
	36374: ((e, t, n) => {
		n.d(t, { readCommand: () => y });
		var r = n(73024);
		var i = n(76760);
		var a = n(35944);
		var o = n(2409);
		var s = n(72336);
		var c = n(73995);
		var l = n(84217);
		var u = n(42383);
		var d = n(31421);
		;
		const f = 1e3;
		const p = 8 * 1024;
		function m(e, t, n) {
			return new Promise((r, i) => {
				const a = (0, d.spawn)(e, t, {
					cwd: n.cwd,
					detached: process.platform !== "win32",
					stdio: [
						"ignore",
						"pipe",
						"pipe"
					],
					windowsHide: true
				});
				const o = [];
				let s = new Uint8Array();
				let c = 0;
				let l = null;
				let u;
				const m = (e) => {
					if (a.pid !== undefined) h(a.pid, e);
				};
				const _ = (e) => {
					if (l !== null) return;
					l = e;
					m("SIGTERM");
					u = setTimeout(() => {
						m("SIGKILL");
						a.stdout.destroy();
						a.stderr.destroy();
					}, f);
				};
				const v = () => _("aborted");
				const y = () => m("SIGKILL");
				const b = setTimeout(() => {
					const e = a.exitCode !== null || a.signalCode !== null;
					_(e ? "held open" : "timeout");
				}, n.timeoutMs);
				const x = () => {
					clearTimeout(b);
					clearTimeout(u);
					n.signal?.removeEventListener("abort", v);
					process.off("exit", y);
				};
				n.signal?.addEventListener("abort", v);
				process.on("exit", y);
				a.on("error", (e) => {
					x();
					i(e);
				});
				a.stdout?.on("data", (e) => {
					c += e.length;
					if (c > n.maxBytes) _("too large");
					else o.push(e);
				});
				a.stderr?.on("data", (e) => {
					s = Buffer.concat([s, e]).subarray(-p - 1);
				});
				a.on("close", (e, t) => {
					x();
					if (l !== null) m("SIGKILL");
					r({
						code: e,
						signal: t,
						cut: l,
						stdout: Buffer.concat(o),
						stderr: g(s)
					});
				});
				if (n.signal?.aborted === true) v();
			});
		}
		function h(e, t) {
			try {
				process.kill(process.platform === "win32" ? e : -e, t);
			} catch {}
		}
		function g(e) {
			const t = new TextDecoder().decode(e.subarray(-p));
			return e.length > p ? t.slice(t.indexOf("\n") + 1 || t.length) : t;
		}
		var _ = n(12910);
		var v = n(89894);
		;
		async function y(e, t, n) {
			const r = (0, o.showCommand)(e);
			const i = await b(e, t, n, r);
			const a = (0, c.U)(i, t, null);
			if (a.status === "ok") return a;
			if (x(a, i)) return {
				...a,
				message: S(i, t, r)
			};
			return {
				...a,
				message: a.message.split(t).map(r.redact).join(t)
			};
		}
		async function b(e, t, n, r) {
			const { words: i, mistake: a } = (0, s.G)(e);
			if (a !== null) throw new v.h(`${t} cannot be run. ${a}`);
			const [o = "", ...c] = i.map(({ text: e }) => e);
			const u = await m(o, c, n).catch((e) => {
				const a = O(e, r.program, E(o, n.cwd));
				throw new v.h(`${t} cannot be run. ${a}${D(i[0])}`);
			});
			if (u.cut === "aborted") n.signal?.throwIfAborted();
			if (u.cut === "too large") throw (0, l.g)(t, n.maxBytes);
			const d = w(u, n.timeoutMs);
			if (d === null) return (0, _.mU)((0, _.g7)(u.stdout, t));
			throw new v.h(`${t} ${d.what}${M(u, r)}. ${d.wayOut}`);
		}
		function x({ status: e, form: t }, n) {
			return e === "error" && (t === null || t === "papyra") && !(0, u.Gv)((0, u.MR)(n));
		}
		function S(e, t, { redact: n }) {
			const [r = ""] = n(e.trimStart()).split(/\r?\n|\r/, 1);
			return `${t} printed what cannot be read as metrics, beginning with "${(0, a.$)((0, a.R)(r), k)}". It has to ` + "print one JSON object, or key: value lines, and nothing else.";
		}
		const C = "Run it in a step of its own to see all that it writes.";
		function w({ cut: e, code: t, signal: n, stdout: r }, i) {
			if (e === "timeout") {
				const e = `took longer than ${i / 1e3} s and was stopped`;
				return {
					what: e,
					wayOut: "It must not ask for anything, as nobody answers. If it needs the time, raise metrics-timeout."
				};
			}
			if (e === "held open") {
				const e = `ended, but something that it started held its output open for ${i / 1e3} s and was stopped`;
				return {
					what: e,
					wayOut: "Have what goes on in the background write elsewhere."
				};
			}
			if (n !== null) return {
				what: `was killed by ${n}`,
				wayOut: C
			};
			if (t !== 0) return {
				what: `ended with exit code ${t}`,
				wayOut: C
			};
			const a = r.every((e) => T.has(e));
			return a ? {
				what: "ended with exit code 0 and printed no metrics",
				wayOut: C
			} : null;
		}
		const T = new Set([
			9,
			10,
			13,
			32
		]);
		function E(e, t) {
			return e.includes("/") && (0, r.existsSync)((0, i.resolve)(t, e));
		}
		function D(e) {
			if (e === undefined || !e.written.includes("\\") || e.text.includes("\\")) return "";
			return " A backslash takes the meaning of the character behind it and goes; double it, or put the path in single quotes.";
		}
		function O(e, t, n) {
			const { code: r = String(e) } = e;
			if (r === "EINVAL" || r === "ENOENT" && process.platform === "win32") {
				return `The program ${t} is not there, or is a .cmd or .bat file, which Windows runs in a shell only (${r}). ` + "Check that it is installed and on PATH; for such a file write \"cmd /c\" in front.";
			}
			if (r === "ENOENT" && n) {
				return `${t} is there, but not the interpreter that its first line names (${r}). Correct that line (#!), which must ` + "not end in a carriage return (CRLF) either, or name what runs the file, as in \"bash metrics.sh\".";
			}
			if (r === "ENOENT") {
				return `There is no program ${t} (ENOENT). Check its name, that a step before has installed it, and that it is on ` + "PATH; there is no shell, so what only a shell knows is not found.";
			}
			if (r === "EACCES") {
				return `${t} is not executable (EACCES). Make it so with "chmod +x", or name what runs it, as in "bash metrics.sh".`;
			}
			return `The system refuses to start ${t} (${r}). Check the program and the length of its arguments.`;
		}
		const k = 300;
		const A = /[\u2500-\u257f]+/g;
		const j = /^(?:[\w.]*(?:error|exception)|fatal)\b.*:/i;
		function M({ cut: e, stderr: t, stdout: n }, { redact: r }) {
			const i = t.trim() === "" && e === null ? g(n) : t;
			const o = r((0, _.mU)(i)).split(/\r\n?|\n/).map((e) => e.replace(A, " ").trim()).filter((e) => e !== "");
			const s = o.findLast((e) => j.test(e)) ?? o.at(-1);
			if (s !== undefined) return `; it said "${(0, a.$)((0, a.R)(s), k)}"`;
			if (e === null) return ", without a word why";
			return n.length === 0 ? "; it had printed nothing" : "";
		}
	})
};
