export const id = 409;
export const ids = [409];
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
	})
};
