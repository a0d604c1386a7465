import { createRequire as e } from "module";
const t = process.getBuiltinModule ?? e(import.meta.url);
var n = {};
;
const r = t("node:worker_threads");
;
const i = t("node:buffer");
;
const a = "AGFzbQEAAAABIgZgAX8Bf2ADf39/AX9gAn9/AX9gAn9/AGAAAGAEf39/fwADEhEAAAEAAAECAgQAAwEEAwIDBQUEAQFFRQbcASh/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC34BQgALfwFBAAt/AUEAC38BQQELfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AEGAgIACC38AQdD8Awt/AEHACgt/AEGALAt/AEHAzQALfwBBwPoDC38AQdD6Awt/AEGA+QMLfwBBgPYCC38AQZD9AwsH3gMlBmJ1ZmZlcgMdC2J1ZmZlckJ5dGVzAx4HbmV3TmFtZQMfBGtleXMDIAVraW5kcwMhCmV2ZW50VHlwZXMDIgpraW5kQ291bnRzAyMLZXZlbnRDb3VudHMDJA5maXJzdFRpbWVzdGFtcAMlB2Nsb3NpbmcDJgdvdXRjb21lAycEc2NhbgALCWZvcmdldFJ1bgAMB2FkZE5hbWUAEAphbGxvd1R5cGVzAA8JZXZlbnRUeXBlAxIMaGFzVGltZXN0YW1wAxQDa2V5Aw8Ea2luZAMRCWxhc3RBdWRpdAMbDGxhc3RBdWRpdEVuZAMcBWxpbmVzAxoPcGF5bG9hZElzT2JqZWN0AxMLcmVxdWlyZUtleXMADQhzZWVuS2V5cwMQBXN0YXRlAw4JdW5rbm93bkF0AxgNdW5rbm93bkxlbmd0aAMZDHVua25vd25UYWJsZQMXBWRlcHRoAwMQY3VycmVudFRpbWVzdGFtcAMHFmN1cnJlbnRUaW1lc3RhbXBMZW5ndGgDCxRmaXJzdFRpbWVzdGFtcExlbmd0aAMIDWxhc3RUaW1lc3RhbXADBhNsYXN0VGltZXN0YW1wTGVuZ3RoAwkQc2V0TGFzdFRpbWVzdGFtcAAKBm1lbW9yeQIACAEIDAEICp43EZYCAgN/AXsDQCAA/QAEACIEQbDvAP0ABAD9IyAEQcDvAP0ABAD9UUHQ7wD9AAQA/SX9UP1kIQEDQCABRQRAIABBEGoiAP0ABAAiBEGw7wD9AAQA/SMgBEHA7wD9AAQA/VFB0O8A/QAEAP0l/VD9ZCEBDAELCyAAIAFoaiICLQAAIgBBIkYEQCACQQFqDwsgAEHcAEYEfyACQQFqIgMtAAAiAEHACGotAABBAXEEfyADQQFqBSADQQVqQQAgAEH1AEcEf0EABUECIQFBASEAA0AgAEEETQRAIAEgACADai0AAEHACGotAABxIQEgAEEBaiEADAELCyABQQJGCxsLBSACEAkLIgBFIAAgAkZyRQ0ACyACJABBAAtfAQF/IAAoAgBB7uqx4wZGBEAgAEEEag8LIAAhAQNAIAEtAABBgPQCai0AAEUEQCABQQFqIgEgAGtBIEsEQEEADwsMAQsLIAFBACAAIAFGBH9BAAUgACABIABrEAYLGwvkCQMKfwF7An4jAyIHQYD2AmotAAAhBCAAQYABakEBdCEDA0AgAkUEQCAEQf0ARgRAIANB4PACai0AACIFQeDvAmotAAAhBgJAIAEiAP0ABAAgBUEIdEHg7wBqIgj9AAQA/VEgCP0ABBD9Tv1TBH9BAAUgBkEQTQR/QQEFQRAhAQJ/A0AgASAGSQRAQQAgACABav0ABAAgCCABQQF0aiIJ/QAEAP1RIAn9AAQQ/U79Uw0CGiABQRBqIQEMAQsLQQELCwsEQCAAIAZqIgEtAABBIEcEQCAFQQF0JAEMAgsLQQAhAQJAIAAtAABBIkcNACAAQQFqIgX9AAQAIg1BsO8A/QAEAP0jIA1BwO8A/QAEAP1RQdDvAP0ABAD9Jf1Q/WRBgIAEcmggBWoiBS0AAEEiRgR/IAVBAWoFIAUQAAsiBUUNACAFLQAAQTpHBH9BAAUgBUECaiAFQQFqIAUtAAFBIEYbCyIFRQ0AQQAkASAFIABrIgtB0ABNBEAgA0Hg8AJqQQAhCCAAIgMpAwAhDiALrSIPIAtBCEkEfiAOQgggD31CA4aGBSAOIAMgC2pBCGspAwBCHYmFC3xClfip+pe33puef35COYinIgEhAAJAA0AgCEEESARAAkAgAEHg7wJqLQAAIgZFBEAgACEBDAELIAYgC0YEfyAD/QAEACAAQQh0QeDvAGoiDP0ABAD9USAM/QAEEP1O/VMEf0EABSALQRBNBH9BAQVBECEGAn8DQCAGIAtJBEBBACADIAZq/QAEACAMIAZBAXRqIgr9AAQA/VEgCv0ABBD9Tv1TDQIaIAZBEGohBgwBCwtBAQsLCwVBAAsNAyAAQQFqQf8AcSEAIAhBAWohCAwCCwsLIAFBCHRB4O8AaiEGQQAhAANAIABB0ABJBEAgBiAAQQF0aiIIIAAgA2r9AAQA/QsEACAIQaAIIAAgC0kEf0EQIAsgAGsiCCAIQRBPGwVBAAtr/QAEAP0LBBAgAEEQaiEADAELCyABQeDvAmogCzoAACABIQALIAA6AAAgAEEBdCQBCyAFIQELCyABRQRAQQAPCyMBIQMLIAEtAAAiAEEiRgRAIAFBAWoiAP0ABAAiDUGw7wD9AAQA/SMgDUHA7wD9AAQA/VFB0O8A/QAEAP0l/VD9ZEGAgARyaCAAaiIALQAAQSJGBH8gAEEBagUgABAACyIBRQRAQQEkBEEADwsFIABBIHJB+wBGBEAgAEECaiIAIAEtAAFGBH8gAUECagUgB0E+RgRAQQAPCyAHQQFqIgdBgPYCaiAAIgQ6AAAgByQDIAFBAWoiASQCIANBAXIhAwwECyEBBQJAIABBMWtBCEsEQCABEAEhAAwBCyABIAH9AAQAQeDzAv0ABAD9cUHw8wL9AAQA/Sr9ZEF/cyICaGoiAC0AACIFQYD0AmotAAANACAFQS5GBEAgAEEBaiABIAIgAkEBa3FoaiIARwRAIAAtAABBgPQCai0AAA0CCwsgARABIQALIAAiAUUEQEEADwsLCwtBACECQQIhAANAIAEvAQBBrMAARwRAAkAgAS0AACIFQSxGBEBBASEADAELIAQgBUcEQEEADwsgB0EBayIHJAMgAUEBaiIBJAIgB0UEQCABDwsgB0GA9gJqLQAAIQQMAgsLCyABQQFqJAIgACABaiEBDAALAAuXDAIGfwJ7AkADfyMPIxFBBnRqQYD3A2oiAy0AACIBQcD2A2otAAAhBAJAIAD9AAQAIAFBCHRBwPYCaiIF/QAEAP1RIAX9AAQQ/U79UwR/QQAFIARBEE0Ef0EBBUEQIQICfwNAIAIgBEkEQEEAIAAgAmr9AAQAIAUgAkEBdGoiBv0ABAD9USAG/QAEEP1O/VMNAhogAkEQaiECDAELC0EBCwsLBEAgACAEai0AAEEgRw0BC0EAJAVBACEBIAAtAABBIkcEf0EABSAAQQFqIgL9AAQAIgdBsO8A/QAEAP0jIAdBwO8A/QAEAP1RQdDvAP0ABAD9Jf1Q/WRBgIAEcmggAmoiAi0AAEEiRgR/IAJBAWoFIAIQAAsiAiAAa0ECa0EAIAIbCyICIABqQQJqIgQtAABBOkcEf0EABSAEQQJqIARBAWogBC0AAUEgRhsLIgRFIAJFckUEQEHACiAAQQFqIAIQBSIBBEAgAUHA9gNqIAQgAGsiBDoAACABQQh0QcD2AmohBUEAIQIDQCACQdAASQRAIAUgAkEBdGoiBiAAIAJq/QAEAP0LBAAgBkGgCCACIARJBH9BECAEIAJrIgYgBkEQTxsFQQALa/0ABAD9CwQQIAJBEGohAgwBCwsFIAIkBQsLIAMgAToAAAsgASICRQRAQcAKJBcgAEEBaiQYIwUkGQwCCyMQQgEgAq2Gg0IAUg0BIAAgAkHA9gNqLQAAaiIDLQAAIgRBIHJB+wBGBEBBCEEQIARB+wBGGyIAIAJB4PkDai0AAHEEfyACQQZGBEAgAEEIRiQTCyACJA8jEEIBIAKthoQkEEEBBUEAC0UNAgJAIARBAmoiACADLQABRgRAIANBAmoiACQCDAELQYH2AiAAOgAAQQEkAyADQQFqIgAkAiACIABBABACIQALIABFDQIgAC0AAEEsRgR/QQEFIAAtAABB/QBGC0UNAgUCQCAEQSJGBEAgA0EBaiIA/QAEACIHQbDvAP0ABAD9IyAHQcDvAP0ABAD9UUHQ7wD9AAQA/SX9UP1kQYCABHJoIABqIgAtAABBIkYEfyAAQQFqBSAAEAALIQAMAQsgAkEDRgRAAkAgA/0ABABB4PMC/QAEACIH/XFB8PMC/QAEACII/Sr9ZEF/c0H//wNxIAP9AAQQIAf9cSAI/Sr9ZEF/c0EQdHIiBWgiBiIBIANqLQAAQS5GBEBBACEAIAUgBUEBa3FoIgEgBkEBakYNAQtBACEAIAYEfyADLQAAQTBGIAZBAUdxBUEBCw0AIwcgA/0ABABBoAggAWsiAP0ABAD9Tv0LBAAjByAD/QAEECAA/QAEEP1O/QsEECABJAsgBiQMIAEgA2ohAAsFAkAgBEExa0EISwRAIAMQASEADAELIAMgA/0ABABB4PMC/QAEAP1xQfDzAv0ABAD9Kv1kQX9zIgFoaiIALQAAIgVBgPQCai0AAA0AIAVBLkYEQCADIAEgAUEBa3FoaiIBIABBAWpHBEAgASIALQAAQYD0AmotAAANAgsLIAMQASEACwsLIABFBEAgBEEiRiACQQFHcSACQQVHcSQEIAIkFQwDCyAALQAAQSxGBH9BAQUgAC0AAEH9AEYLRQ0CAn8gBEEiRwRAIAJBA0cEQCADIAAgA2sQBiIBIAJB4PkDai0AAHEEfyACQQZGBEAgAUEIRiQTCyACJA8jEEIBIAKthoQkEEEBBUEACwwCC0EBJBQgAkHg+QNqLQAAQQJxBH8gAkEGRgRAQQAkEwsgAiQPIxBCASACrYaEJBBBAQVBAAsMAQsgAkEBRgRAQYAsIANBAWogACADa0ECaxAFJBFBACMRRQ0BGgUgAkEFRgRAQcDNACADQQFqIgEgACADa0ECayIDEAUkEiMSRQRAQcDNACQXIAEkGCADJBlBAAwDCwsLIAJB4PkDai0AAEEBcQR/IAJBBkYEQEEAJBMLIAIkDyMQQgEgAq2GhCQQQQEFQQALC0UNAgsgAC0AAEH9AEYEfyAAQQFqBSAAQQFqJAIgAC8BAEGswABGBH8gAEECagUgAEECaiAAQQFqIAAtAAFBIEYbCyEADAELCw8LQQALTwEBfyAALQAAQSxGBH9BAQUgAC0AAEH9AEYLRQRAQQAPCyAALQAAQf0ARgRAIABBAWoPCyAAQQFqIgEkAiAAQQJqIAEgAC0AAUEgRhsQAwu4AwIIfwJ+IAJBAWtBwABPBEBBAA8LIAEpAwAhCyACrSIMIAJBCEkEfiALQgggDH1CA4aGBSALIAEgAmpBCGspAwBCHYmFC3xClfip+pe33puef35COYinIgggAGotAAAhBwNAIAcEQAJAIABBwAFqIAdBBnRqIQYgAEGAAWogB2otAAAgAkYEfwJ/IAJBIEsEQCACIQNBACEFAkAgASIEIAZGDQAgBEEHcSAGQQdxRgRAA0AgBEEHcQRAQQAhBSADRQ0DIAQtAAAiCSAGLQAAIgprIQUgCSAKRw0DIANBAWshAyAEQQFqIQQgBkEBaiEGDAELCwNAIANBCE8EQCAEKQMAIAYpAwBRBEAgBEEIaiEEIAZBCGohBiADQQhrIQMMAgsLCwsDQCADIgVBAWshAyAFBEAgBC0AACIJIAYtAAAiCmshBSAJIApHDQIgBEEBaiEEIAZBAWohBgwBCwtBACEFCyAFRQwBCyAB/QAEACAG/QAEAP0j/WQgAf0ABBAgBv0ABBD9I/1kQRB0ckF/c0EgIAJrdEULBUEACw0AIAhBAWpB/wBxIgggAGotAAAhBwwCCwsLIAcLqgMBAn8gAUEgSwRAQQAPCyAAKAIAIgNB7uqx4wZGIAFBBEZxBEBBwAAPCyADQfTk1asGRiABQQRGcQRAQSAPCyADQebCsZsHRiABQQVGcQR/IAAtAARB5QBGBUEACwRAQSAPCyAAIAFqIQEgAEEBaiAAIAAtAABBLUYbIgAhAwNAIAAgAUkEfyAALQAAQTBrQQlNBUEACwRAIABBAWohAAwBCwsCQCAAIANGBH9BAQUgAy0AAEEwRiAAIANBAWpHcQsNACAAIAFJBH8gAC0AAEEuRgVBAAsEfyAAQQFqIgMhAANAIAAgAUkEfyAALQAAQTBrQQlNBUEACwRAIABBAWohAAwBCwsgACADRg0BQQQFQQILIQMgACABSQR/IAAtAABBIHJB5QBGBUEACwR/IAEgAEEBaiIASwR/IAAtAABBK0YEf0EBBSAALQAAQS1GCwVBAAsEQCAAQQFqIQALIAAhAwNAIAAgAUkEfyAALQAAQTBrQQlNBUEACwRAIABBAWohAAwBCwsgACADRiAAIANBAmpLcg0BQQQFIAMLQQAgACABRhshAgsgAguqAwICfwF+IAAkDUEAJARBACQVA0AjDSABSQRAQQAkA0EAJA9CACQQQQAkEUEAJBJBASQTQQAkFEEAJBYjDSIAJAIgAC0AAEH7AEcEf0EABSAAQQFqIgAkAgJ/QQAgABADIgJFDQAaQQEkFiACJAJBACACLQAAQQpHBH9BAAUjEUEDdEGg+gNqKQMAIQRBACEAAkAjEQR/IAQjEEJ/hYNCAFIFQQELDQAjE0UjEUEBRnENACMUBEACf0EBIwlFDQAaQQAjCiMMRw0AGkEBIwb9AAQAIwf9AAQA/SP9ZCMG/QAEECMH/QAEEP0j/WRBEHRyQX9zIgNFDQAaIANoIgMjBmotAAAjByADai0AAEkLRQ0BIwhFBEBBgPkDIwdBIPwKAAAjCyQICyMGIwckBiQHIwskCSMMJAoLIxFBAUYEQCMSQQJ0QdD6A2oiACAAKAIAQQFqNgIABSMRQQJGBEAjDSQbIAIkHAsLIxFBAnRBwPoDaiIAIAAoAgBBAWo2AgAjGkEBaiQaQQEhAAsgAAtFDQAaIAJBAWokDUEBCwtFBEBBAA8LDAELC0EBC8cDAQJ/QaD5AyQGQcD5AyQHQQAkDkGA/wMkHUGACEH/AUEg/AsAA0BBvP0DKAIAQQF2IgEgAEoEQCAAIAFPBH9BfwUgAEEBdEHA/QNqLwEAC0HACGpBAToAACAAQQFqIQAMAQsLQQAhAANAQez9AygCAEEBdiIBIABKBEAgACABTwR/QX8FIABBAXRB8P0Dai8BAAtBwAhqIgEgAS0AAEECcjoAACAAQQFqIQAMAQsLQbDvAP0MXFxcXFxcXFxcXFxcXFxcXP0LBABBwO8A/QwCAgICAgICAgICAgICAgIC/QsEAEHQ7wD9DCEhISEhISEhISEhISEhISH9CwQAQaz0AkEBOgAAQd30AkEBOgAAQf30AkEBOgAAQYD2AkH9ADoAAEEAIQADQCAAQT9NBEAgAEEIdEHA9gJqIgH9DP/////////////////////9CwQAIAH9DP/////////////////////9CwQQIABBAWohAAwBCwtBACEAA0AgAEGAAUkEQCAAQQh0QeDvAGoiAf0M//////////////////////0LBAAgAf0M//////////////////////0LBBAgAEEBaiEADAELCwvbBAIEfwJ7IAAhAQNAIAH9AAQAIgX9DCIiIiIiIiIiIiIiIiIiIiL9IyAF/QxcXFxcXFxcXFxcXFxcXFxc/SP9UCAF/QwgICAgICAgICAgICAgICAg/Sb9UP1kQYCABHJoIQIgAUECa/0ABAD9DGBgYGBgYGBgYGBgYGBgYGD9cyABQQNr/QAEAP0McHBwcHBwcHBwcHBwcHBwcP1z/VD9DICAgICAgICAgICAgICAgID9TkGA7wD9AAQAIAFBAWsiA/0ABAAiBkEE/W39DkGQ7wD9AAQAIAb9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U5BoO8A/QAEACAFQQT9bf0O/U79Uf0MAAAAAAAAAAAAAAAAAAAAAP0k/WRBAiACdEEBa3EEQCABIAJqIQQgAyAAIAAgA0kbIQEDQCAAIAFJBH8gAS0AAEHAAXFBgAFGBUEACwRAIAFBAWshAQwBCwsgASEAA0AgACAESQRAAkAgAC0AAEGAAUkEQEEBIQEFQQAhAQJAIAAtAAEiA0HAAXFBgAFGIAAtAAAiAkHCAU9xRQ0AQQIhASACQeABSQ0AQQAhASAALQACQcABcUGAAUcNACACQfABSQRAIAJB4AFGBH8gA0GgAUkFIAJB7QFGIANBoAFPcQsNAUEDIQEMAQsgAC0AA0HAAXFBgAFHDQAgAkHwAUYEfyADQZABSQUgAkH0AUsEf0EBBSACQfQBRiADQZABT3ELCw0AQQQhAQsLIAFFDQAgACABaiEADAILCwsgAA8LIAEgAmohASAF/WRFIAJBEElyRQ0ACyABCwoAIAAkCSABJAoL/wQBBX8gAUEAQcAA/AsAIAIEQCAAQQRrQQA2AgALQQAkG0EAJBcgAgR/IAAgARAOBSAAIAEQBwsEQEGQ/QMgATYCAEEADwsjACMCIwQbIgMhAgJAA0AgASACSwRAIAIgAv0ABAD9DAoKCgoKCgoKCgoKCgoKCgr9I/1kIgRoaiEFIAQNAiACQRBqIQIMAQsLQQAhBQtBlP0DIAVBACADIw1HGyIHNgIAIAcEQCMEBH9BBgUjAkEBay0AACECAn9BAyMWDQAaQQAgAkH7AEYNABpBBCACQdsARg0AGkECIAJBLEcNABpBBUEBIwNBgPYCai0AAEHdAEYbCwskDiADIQICQANAIAIgB0kEQCACIAL9AAQA/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/SP9ZCIGaGohBCAGDQIgAkEQaiECDAELC0EAIQQLQZj9AyAEQQAgBCAHSRs2AgBBnP0DIAM2AgBBoP0DIw42AgBBpP0DIwM2AgALIAUEQEGQ/QMjDTYCAEEBDwsjDSAARwRAQZD9AyMNNgIAQQAPC0EAIQICQCMRRSMRQQJGcgR/QQEFIxBCgPwHg0IAUgsNACABIwBrQQZJQQAjBBsEQCMVBH8jFSIBQeD5A2otAABBAXEEfyABQQZGBEBBACQTCyABJA8jEEIBIAGthoQkEEEBBUEACwVBAQtFDQFBBiQOIwAhAgwBCyMCIABHBEAjAkEBay0AACEBAn9BAyMWDQAaQQAgAUH7AEYNABpBBCABQdsARg0AGkECIAFBLEcNABpBBUEBIwNBgPYCai0AAEHdAEYbCyQOCyMCIQILIAIEf0GQ/QMgAjYCAEECBUGQ/QMgADYCAEEBCwswAEEAJBpBwPoD/QwAAAAAAAAAAAAAAAAAAAAA/QsAAEHQ+gNBAEGAAvwLAEEAJAgLEgAgAEEDdEGg+gNqIAGtNwMAC6oEAgJ/AX4gACQNQQAkBEEAJBUgACQCAkAjDkEDRg0AIw5BBkYEQCAAEAAiAEUiAiQEIAIEf0EABSMDBEAjDyAAQQEQAiEACyAABH8gABAEBUEACwshAAwBCyMOQQFGIgJFBEAjDkEFRiECCyAAQQFqIAAgAgR/IAAtAABBIEYFQQALGyEAIwNFBEAjDkECRgR/IAAQBAUgABADCyEADAELIw8gACMOQQJGIgMgAkUiAgR/IAAtAAAjA0GA9gJqLQAARgUgAgsgAxsQAiIABH8gABAEBUEACyEACwJ/QQAgACICRQ0AGkEBJBYgACQCIAAtAABBCkcEQEEAIQAFIxFBA3RBoPoDaikDACEEQQAhAAJAIxEEfyAEIxBCf4WDQgBSBUEBCw0AIxNFIxFBAUZxDQAjFARAAn9BASMJRQ0AGkEAIwojDEcNABpBASMG/QAEACMH/QAEAP0j/WQjBv0ABBAjB/0ABBD9I/1kQRB0ckF/cyIDRQ0AGiADaCIDIwZqLQAAIwcgA2otAABJC0UNASMIRQRAQYD5AyMHQSD8CgAAIwskCAsjBiMHJAYkByMLJAkjDCQKCyMRQQFGBEAjEkECdEHQ+gNqIgAgACgCAEEBajYCAAUjEUECRgRAIw0kGyACJBwLCyMRQQJ0QcD6A2oiACAAKAIAQQFqNgIAIxpBAWokGkEBIQALC0EAIABFDQAaIAJBAWokDUEBCwR/Iw0gARAHBUEACwsOACAAQeD5A2ogAToAAAuRAQIBfwJ+IAIpAwAhBSADrSIGIANBCEkEfiAFQgggBn1CA4aGBSAFIAIgA2pBCGspAwBCHYmFC3xClfip+pe33puef35COYinIQQDQCAAIARqLQAABEAgBEEBakH/AHEhBAwBCwsgACAEaiABOgAAIABBgAFqIAFqIAM6AAAgAEHAAWogAUEGdGogAiAD/AoAAAsL1QEIAEGA7wALEAICAgICAgICgICAgCEBFUkAQZDvAAsQ56ODg4vLy8vLy8vLy9vLywBBoO8ACxABAQEBAQEBAeauuroBAQEBAEHg8wILIDAwMDAwMDAwMDAwMDAwMDAJCQkJCQkJCQkJCQkJCQkJAEGs/QMLASwAQbj9AwsXAgAAABAAAAAiAFwALwBiAGYAbgByAHQAQdz9AwsBPABB6P0DCzMCAAAALAAAADAAMQAyADMANAA1ADYANwA4ADkAYQBiAGMAZABlAGYAQQBCAEMARABFAEY=";
;
const o = [
	"event",
	"audit",
	"dead_letter"
];
const s = [
	"ActorStarted",
	"ActorRestarted",
	"ActorStopped",
	"ActorCrashed"
];
const c = 1;
const l = 2;
const u = 4;
const d = 8;
const f = 16;
const p = 32;
const m = 64;
const h = 128;
const g = 255;
const ee = [
	[c, "a string"],
	[l, "an integer"],
	[u, "a number"],
	[d, "an object"],
	[f, "a list"],
	[p, "true or false"],
	[m, "null"]
];
const _ = [
	{
		name: "",
		allowed: g
	},
	{
		name: "kind",
		allowed: g
	},
	{
		name: "system_id",
		allowed: c
	},
	{
		name: "timestamp",
		allowed: l | u | h
	},
	{
		name: "actor_address",
		allowed: d | c
	},
	{
		name: "event_type",
		allowed: c
	},
	{
		name: "payload",
		allowed: g
	},
	{
		name: "target",
		allowed: d | c | m
	},
	{
		name: "message_type",
		allowed: c
	},
	{
		name: "total_actors",
		allowed: l
	},
	{
		name: "alive_actors",
		allowed: l
	},
	{
		name: "stopping_actors",
		allowed: l
	},
	{
		name: "restarting_actors",
		allowed: l
	},
	{
		name: "registry_size",
		allowed: l
	},
	{
		name: "registry_orphans",
		allowed: f
	},
	{
		name: "registry_dead",
		allowed: f
	},
	{
		name: "dead_letters_count",
		allowed: l
	}
];
const v = 0;
const te = 1;
const ne = 3;
const re = 5;
const ie = 6;
const ae = 9;
function y(...e) {
	return e.reduce((e, t) => e | 1 << _.findIndex((e) => e.name === t), 0);
}
const oe = [
	y("system_id", "actor_address", "event_type", "payload", "timestamp"),
	y("system_id", "timestamp", ..._.slice(ae).map(({ name: e }) => e)),
	y("system_id", "target", "message_type", "payload", "timestamp")
];
function se(e) {
	return _.filter((t, n) => n > 0 && (e & 1 << n) !== 0).map(({ name: e }) => e);
}
function ce(e) {
	const t = ee.filter(([t]) => (e & t) !== 0).map(([, e]) => e);
	const n = t.pop() ?? "another type";
	return t.length > 0 ? `${t.join(", ")} or ${n}` : n;
}
const le = Array.from({ length: Math.max(..._.map(({ name: e }) => e.length)) + 1 }, (e, t) => _.flatMap(({ name: e }, n) => n > 0 && e.length === t ? [{
	index: n,
	bytes: Buffer.from(e)
}] : []));
function ue(e, t, n) {
	const r = le[n - t];
	if (r === undefined) return v;
	for (const n of r) {
		if (de(e, t, n.bytes)) return n.index;
	}
	return v;
}
function de(e, t, n) {
	for (let r = n.length - 1; r >= 0; r--) {
		if (e[t + r] !== n[r]) return false;
	}
	return true;
}
;
const b = 63;
const fe = {
	keys: b - (_.length - 1),
	eventTypes: b - s.length
};
const pe = 64;
class me {
	#e = [];
	get list() {
		return this.#e;
	}
	add(e) {
		const t = this.#e.filter(({ table: t }) => t === e.table);
		if (t.length >= fe[e.table] || t.some(({ bytes: t }) => t.equals(e.bytes))) return;
		this.#e.push(e);
	}
}
const he = new me();
;
const ge = 3;
const _e = 63;
const ve = 0;
const ye = 1;
const be = 2;
const x = 32;
const xe = 92;
let Se = null;
function Ce() {
	try {
		Se ??= new WebAssembly.Module(Buffer.from(a, "base64"));
		return Se;
	} catch {
		return null;
	}
}
class we {
	buffer;
	#e;
	#t;
	#n;
	#r;
	#i;
	#a;
	#o;
	#s = {
		keys: [],
		kinds: [],
		eventTypes: []
	};
	#c = 0;
	constructor(e) {
		const t = new WebAssembly.Instance(e, {}).exports;
		const n = t.memory.buffer;
		this.#e = t;
		this.#n = t.buffer.value;
		this.#t = Buffer.from(n);
		this.buffer = Buffer.from(n, this.#n, t.bufferBytes.value);
		this.#r = new Uint32Array(n, t.outcome.value, 6);
		this.#i = new Uint8Array(n, t.closing.value, _e);
		this.#a = new Uint32Array(n, t.kindCounts.value + 4, o.length);
		this.#o = new Uint32Array(n, t.eventCounts.value + 4, b);
		this.#l();
	}
	#l() {
		const e = this.#e;
		for (let t = 0; t <= b; t++) e.allowTypes(t, _[t]?.allowed ?? 255);
		oe.forEach((t, n) => {
			e.requireKeys(n + 1, t);
		});
		for (const { name: e } of _.slice(1)) this.#u("keys", Buffer.from(e));
		for (const e of o) this.#u("kinds", Buffer.from(e));
		for (const e of s) this.#u("eventTypes", Buffer.from(e));
	}
	teach({ list: e }) {
		for (; this.#c < e.length; this.#c++) {
			const { table: t, bytes: n } = e[this.#c];
			this.#u(t, n);
		}
	}
	#u(e, t) {
		const n = this.#s[e];
		if (n.length === b) return;
		n.push(t.toString());
		const r = this.#e.newName.value;
		this.#t.set(t, r);
		this.#e.addName(this.#e[e].value, n.length, r, t.length);
	}
	scan(e, t, n) {
		return this.#e.scan(this.#n + e, this.#n + t, n ? 1 : 0);
	}
	get reached() {
		return this.#r[0] - this.#n;
	}
	stoppedLine() {
		const e = this.#r;
		if (e[1] === 0) return null;
		return {
			lineFeed: e[1] - this.#n,
			textEnd: (e[2] === 0 ? e[1] : e[2]) - this.#n,
			passed: e[3] - this.#n,
			state: e[4],
			closing: this.#i,
			depth: Te(e[4], e[5])
		};
	}
	get lines() {
		return this.#e.lines.value;
	}
	get lastAudit() {
		const e = this.#e.lastAudit.value;
		if (e === 0) return null;
		return {
			start: e - this.#n,
			end: this.#e.lastAuditEnd.value - this.#n
		};
	}
	copy({ start: e, end: t }) {
		const n = this.#n;
		return new Uint8Array(this.#e.memory.buffer.slice(n + e, n + t));
	}
	forgetRun() {
		this.#e.forgetRun();
	}
	run() {
		const { firstTimestamp: e, firstTimestampLength: t, lastTimestamp: n, lastTimestampLength: r } = this.#e;
		return {
			lines: this.lines,
			kinds: this.#a,
			eventCounts: this.#o,
			firstTimestamp: this.#d(e.value, t.value),
			lastTimestamp: this.#d(n.value, r.value)
		};
	}
	eventsOf(e) {
		return this.#s.eventTypes.flatMap((t, n) => {
			const r = e[n] ?? 0;
			return r > 0 ? [[t, r]] : [];
		});
	}
	setLastTimestamp(e, t) {
		const n = this.#e.lastTimestamp.value;
		const r = e.length <= x;
		this.#t.fill(0, n, n + x);
		if (r) this.#t.set(e, n);
		this.#e.setLastTimestamp(e.length, r ? t : 0);
	}
	forgetTimestamp() {
		this.#e.setLastTimestamp(0, 0);
	}
	#d(e, t) {
		return this.#t.subarray(e, e + t);
	}
	unknownName() {
		const { unknownTable: e, unknownAt: t, unknownLength: n, keys: r } = this.#e;
		const a = n.value;
		if (e.value === 0 || a < 1 || a > pe) return null;
		const o = Buffer.from(this.#d(t.value, a));
		if (o.includes(xe) || !(0, i.isUtf8)(o)) return null;
		return {
			table: e.value === r.value ? "keys" : "eventTypes",
			bytes: o
		};
	}
	lineUnderWay() {
		const { state: e, depth: t, key: n, seenKeys: r, payloadIsObject: i } = this.#e;
		const { kind: a, eventType: s, hasTimestamp: c, currentTimestamp: l, currentTimestampLength: u } = this.#e;
		const d = this.#d(l.value, u.value);
		const f = Te(e.value, t.value);
		const p = (1n << BigInt(_.length)) - 1n;
		return {
			state: e.value,
			closing: this.#i.slice(0, f),
			depth: f,
			field: n.value < _.length ? n.value : v,
			seen: Number(r.value & p),
			otherKeys: this.#s.keys.filter((e, t) => {
				return t + 1 >= _.length && Ee(r.value, t + 1);
			}),
			payloadIsObject: i.value !== 0,
			kind: o[a.value - 1] ?? null,
			eventType: this.#s.eventTypes[s.value - 1] ?? null,
			timestamp: c.value === 0 ? null : Buffer.from(d)
		};
	}
}
function Te(e, t) {
	return e === ge ? 0 : 1 + t;
}
function Ee(e, t) {
	return (e >> BigInt(t) & 1n) === 1n;
}
;
const S = 64;
const C = 16;
const w = 0;
const T = 1;
const De = 2;
const E = 3;
const D = 4;
const O = D + S;
const Oe = 64;
const ke = O + Oe;
const k = 2 + pe;
const A = 4;
const j = 1 + o.length + b;
const M = 2;
const Ae = je(A * 8 + (j + M) * 4 + 2 * x);
const N = 8 * 4 + C * Ae;
function je(e) {
	return Math.ceil(e / 8) * 8;
}
class Me {
	shared;
	#e;
	#t;
	#n;
	constructor(e) {
		const t = ke * 4;
		this.#n = je(t + 2 * b * k);
		this.shared = e ?? new SharedArrayBuffer(this.#n + S * N);
		this.#e = new Int32Array(this.shared, 0, ke);
		this.#t = new Uint8Array(this.shared, t, 2 * b * k);
	}
	claim(e, t) {
		const n = this.#e;
		const r = Atomics.load(n, w);
		if (r >= t || r >= Atomics.load(n, T) + S) return null;
		Atomics.store(n, O + e, r + 1);
		if (Atomics.compareExchange(n, w, r, r + 1) === r) return r;
		Atomics.store(n, O + e, 0);
		return this.claim(e, t);
	}
	isExhausted(e) {
		return Atomics.load(this.#e, w) >= e;
	}
	get isStopped() {
		return Atomics.load(this.#e, De) !== 0;
	}
	stop() {
		Atomics.store(this.#e, De, 1);
		Atomics.notify(this.#e, T);
	}
	waitForRoom() {
		const e = Atomics.load(this.#e, T);
		if (Atomics.load(this.#e, w) >= e + S) Atomics.wait(this.#e, T, e, 50);
	}
	finish(e, t) {
		Atomics.store(this.#e, D + t % S, t + 1);
		Atomics.store(this.#e, O + e, 0);
		Atomics.notify(this.#e, D + t % S);
	}
	isReady(e) {
		return Atomics.load(this.#e, D + e % S) === e + 1;
	}
	waitFor(e, t) {
		const n = D + e % S;
		const r = Atomics.load(this.#e, n);
		if (r !== e + 1) Atomics.wait(this.#e, n, r, t);
	}
	take(e) {
		Atomics.store(this.#e, T, e);
		Atomics.notify(this.#e, T);
	}
	skipTo(e) {
		const t = this.#e;
		for (let n = Atomics.load(t, w); n < e; n = Atomics.load(t, w)) {
			Atomics.compareExchange(t, w, n, e);
		}
		for (let n = 0; n < Oe; n++) {
			const r = Atomics.load(t, O + n);
			if (r !== 0 && r - 1 < e) return false;
		}
		if (Atomics.load(t, T) < e) this.take(e);
		return true;
	}
	shareNames({ list: e }) {
		for (let t = Atomics.load(this.#e, E); t < e.length; t++) {
			const { table: n, bytes: r } = e[t];
			this.#t.set([
				n === "keys" ? 0 : 1,
				r.length,
				...r
			], t * k);
			Atomics.store(this.#e, E, t + 1);
		}
	}
	readNames(e) {
		const t = Atomics.load(this.#e, E);
		for (let n = e.list.length; n < t; n++) {
			const t = n * k;
			const r = Buffer.from(this.#t.slice(t + 2, t + 2 + this.#t[t + 1]));
			e.add({
				table: this.#t[t] === 0 ? "keys" : "eventTypes",
				bytes: r
			});
		}
	}
	write(e, t, n) {
		const r = this.#n + e % S * N;
		new BigInt64Array(this.shared, r, 4).set(t);
		n.forEach((e, t) => {
			this.#r(r, t, e);
		});
		if (n.length < C) this.#r(r, n.length, undefined);
	}
	#r(e, t, n) {
		const { offsets: r, counts: i, lengths: a, first: s, last: c } = this.#a(e, t);
		i[0] = n?.lines ?? 0;
		if (n === undefined) return;
		r.set([
			n.start,
			n.end,
			n.lastAudit?.start ?? 0,
			n.lastAudit?.end ?? 0
		]);
		i.set(n.kinds, 1);
		i.set(n.eventCounts, 1 + o.length);
		a.set([n.firstTimestamp.length, n.lastTimestamp.length]);
		s.set(n.firstTimestamp);
		c.set(n.lastTimestamp);
	}
	read(e, t) {
		const n = this.#n + e % S * N;
		const r = new BigInt64Array(this.shared, n, 4);
		if (t.some((e, t) => e !== r[t])) return null;
		const i = [];
		for (let e = 0; e < C; e++) {
			const t = this.#i(n, e);
			if (t === null) break;
			i.push(t);
		}
		return i;
	}
	#i(e, t) {
		const { offsets: n, counts: r, lengths: i, first: a, last: s } = this.#a(e, t);
		const [c = 0, l = 0, u = 0, d = 0] = n;
		const f = r[0] ?? 0;
		if (f === 0) return null;
		return {
			start: c,
			end: l,
			lines: f,
			kinds: r.subarray(1, 1 + o.length),
			eventCounts: r.subarray(1 + o.length),
			firstTimestamp: a.subarray(0, i[0]),
			lastTimestamp: s.subarray(0, i[1]),
			lastAudit: d === 0 ? null : {
				start: u,
				end: d
			}
		};
	}
	#a(e, t) {
		const n = e + 8 * 4 + t * Ae;
		const r = n + A * 8;
		const i = r + j * 4;
		const a = i + M * 4;
		return {
			offsets: new Float64Array(this.shared, n, A),
			counts: new Uint32Array(this.shared, r, j),
			lengths: new Uint32Array(this.shared, i, M),
			first: new Uint8Array(this.shared, a, x),
			last: new Uint8Array(this.shared, a + x, x)
		};
	}
}
;
const Ne = null && 2 << 20;
class Pe {
	files;
	chunkBytes;
	#e = [0];
	constructor(e, t) {
		this.files = e;
		this.chunkBytes = t;
		for (const { size: n } of e) this.#e.push(this.total + Math.ceil(n / t));
	}
	get total() {
		return this.#e[this.#e.length - 1];
	}
	ofFile(e) {
		const t = this.files.findIndex((t) => t.path === e);
		return t < 0 ? null : [this.#e[t], this.#e[t + 1]];
	}
	at(e) {
		let t = 0;
		while (this.#e[t + 1] <= e) t++;
		const n = this.files[t];
		const r = (e - this.#e[t]) * this.chunkBytes;
		return {
			file: n,
			start: r,
			end: Math.min(r + this.chunkBytes, n.size)
		};
	}
}
;
const P = t("node:fs");
;
function Fe(e) {
	return Le((0, P.fstatSync)(e, { bigint: true }));
}
function Ie(e) {
	return Le(statSync(e, { bigint: true }));
}
function Le({ dev: e, ino: t, size: n, mtimeNs: r }) {
	return {
		device: e,
		inode: t,
		size: n,
		modified: r
	};
}
function Re(e, t) {
	return e.size === t.size && e.modified === t.modified;
}
function ze(e, t) {
	return e.device === t.device && e.inode === t.inode;
}
function Be(e, t) {
	return ze(e, t) && Re(e, t);
}
;
const Ve = {
	ENOENT: "there is no such file",
	EACCES: "permission is denied",
	EPERM: "the operation is not permitted",
	EISDIR: "it is a directory",
	ENOTDIR: "a part of its path is not a directory",
	ELOOP: "its symbolic links go round in a circle",
	ENAMETOOLONG: "its name is too long",
	EMFILE: "too many files are open",
	EIO: "the disk reported an input/output error",
	ENOSPC: "the disk is full",
	EROFS: "the file system is read-only",
	ENXIO: "it is not a regular file",
	EEXIST: "a file of that name is in the way",
	ERR_INVALID_ARG_VALUE: "its name holds a NUL, which no file name can"
};
function He(e) {
	const t = e?.code;
	if (typeof t !== "string") return e instanceof Error ? e.message : String(e);
	const n = Ve[t];
	return n === undefined ? t : `${n} (${t})`;
}
function Ue(e) {
	try {
		return statSync(e);
	} catch (e) {
		return e.code === "ENOENT" ? null : He(e);
	}
}
function We(e) {
	const t = Ue(e);
	return t !== null && typeof t !== "string" && t.isFile() ? t : null;
}
;
function Ge(e) {
	return String(e).replace(/\B(?=(\d{3})+$)/g, ",");
}
;
const F = null && -1;
const Ke = null && F;
const qe = 0;
const Je = 1;
const Ye = o.map((e) => Buffer.from(e));
const Xe = s.map((e) => Buffer.from(e));
const Ze = 1e3;
const Qe = 200;
const $e = "(other)";
const et = 64;
class tt {
	bytes = new Uint8Array(et);
	length = 0;
	integerLength = 0;
	set(e, t, n) {
		const r = Math.min(n - t, et);
		let i = r;
		let a = r === n - t;
		for (let n = 0; n < r; n++) {
			const r = e[t + n];
			this.bytes[n] = r;
			if (r === 46) i = n;
			else if (r < 48 || r > 57) a = false;
		}
		this.length = r;
		this.integerLength = a ? i : 0;
	}
	isBefore(e) {
		if (this.integerLength === 0 || this.integerLength !== e.integerLength) {
			return Number(this.text()) < Number(e.text());
		}
		const t = Math.min(this.length, e.length);
		for (let n = 0; n < t; n++) {
			const t = this.bytes[n] - e.bytes[n];
			if (t !== 0) return t < 0;
		}
		return e.bytes.subarray(t, e.length).some((e) => e > 48);
	}
	text() {
		return Buffer.from(this.bytes.buffer, 0, this.length).toString("latin1");
	}
}
class nt {
	counts = {
		total: 0,
		other: 0,
		event: 0,
		audit: 0,
		dead_letter: 0
	};
	firstTimestamp = null;
	verdict = {
		kind: Ke,
		missing: 0,
		hasTimestamp: false,
		timeRegression: false
	};
	#e = new Float64Array(EVENT_TYPES.length);
	#t = new Map();
	#n = F;
	#r = F;
	#i = null;
	#a = new tt();
	#o = new tt();
	#s = false;
	#c = new Float64Array(FIELDS.length).fill(Number.NaN);
	#l = false;
	#u = null;
	#d;
	constructor(e = false) {
		this.#d = e;
	}
	startStream() {
		this.firstTimestamp = null;
	}
	kind(e, t, n) {
		this.#n = it(Ye, e, t, n);
	}
	eventType(e, t, n) {
		this.#r = it(Xe, e, t, n);
		if (this.#r !== F) this.#i = null;
		else {
			const r = at(e, t, n);
			this.#r = rt(r);
			this.#i = this.#r === F ? r : null;
		}
	}
	get previousTimestamp() {
		return this.firstTimestamp === null ? null : this.#o;
	}
	isFollowedBy(e) {
		this.#a.set(e, 0, e.length);
		return this.firstTimestamp === null || !this.#a.isBefore(this.#o);
	}
	addRun({ kinds: e, events: t, firstTimestamp: n, lastTimestamp: r }) {
		KINDS.forEach((t, n) => {
			const r = e[n] ?? 0;
			this.counts[t] += r;
			this.counts.total += r;
		});
		for (const [e, n] of t) this.#p(e, n);
		this.#a.set(n, 0, n.length);
		this.firstTimestamp ??= this.#a.text();
		this.#o.set(r, 0, r.length);
	}
	takeAudit(e) {
		if (e.#u !== null) this.#u = e.#u.slice();
	}
	timestamp(e, t, n) {
		this.#a.set(e, t, n);
		this.#s = true;
	}
	gauge(e, t) {
		this.#c[e] = t;
		this.#l = true;
	}
	forget(e) {
		if (e === KIND_FIELD) this.#n = F;
		else if (e === TIMESTAMP_FIELD) this.#s = false;
		else if (e >= FIRST_GAUGE) this.#c[e] = Number.NaN;
		else if (e === EVENT_TYPE_FIELD) {
			this.#r = F;
			this.#i = null;
		}
	}
	endRecord(e) {
		const { verdict: t } = this;
		const n = this.#n;
		this.counts.total++;
		t.kind = n;
		t.missing = 0;
		if (n === F) this.counts.other++;
		else {
			this.counts[KINDS[n]]++;
			t.missing = REQUIRED[n] & ~e;
			if (n === qe && (e & 1 << EVENT_TYPE_FIELD) !== 0) this.#f();
			if (n === Je) this.#g();
		}
		t.hasTimestamp = this.#s;
		t.timeRegression = this.#s && this.#_();
		this.dropRecord();
		return t;
	}
	dropRecord() {
		this.#n = F;
		this.#r = F;
		this.#i = null;
		this.#s = false;
		if (this.#l) {
			this.#c.fill(Number.NaN);
			this.#l = false;
		}
	}
	events() {
		const e = Object.create(null);
		EVENT_TYPES.forEach((t, n) => {
			const r = this.#e[n];
			if (r > 0) e[t] = r;
		});
		const t = [...this.#t].sort(([e], [t]) => e < t ? -1 : 1);
		for (const [n, r] of t) e[n] = r;
		return e;
	}
	latestAudit() {
		if (this.#u === null) return null;
		const e = {};
		for (let t = FIRST_GAUGE; t < FIELDS.length; t++) {
			const n = this.#u[t];
			if (!Number.isNaN(n)) e[FIELDS[t].name] = n;
		}
		return e;
	}
	lastTimestamp() {
		return this.firstTimestamp === null ? null : this.#o.text();
	}
	#f() {
		if (this.#r !== F) this.#m(this.#r, 1);
		else if (this.#i !== null) this.#h(this.#i, 1);
	}
	#p(e, t) {
		const n = rt(e);
		if (n === F) this.#h(e, t);
		else this.#m(n, t);
	}
	#m(e, t) {
		this.#e[e] = this.#e[e] + t;
	}
	#h(e, t) {
		const n = !this.#t.has(e);
		const r = n && this.#t.size >= Ze ? $e : e;
		this.#t.set(r, (this.#t.get(r) ?? 0) + t);
	}
	#g() {
		this.#u ??= new Float64Array(FIELDS.length);
		this.#u.set(this.#c);
	}
	#_() {
		const e = this.#a;
		const t = this.firstTimestamp === null;
		if (t) this.firstTimestamp = e.text();
		const n = this.#o;
		const r = !t && (this.#d ? n.isBefore(e) : e.isBefore(n));
		this.#a = n;
		this.#o = e;
		return r;
	}
}
function rt(e) {
	return EVENT_TYPES.indexOf(e);
}
function it(e, t, n, r) {
	for (let i = 0; i < e.length; i++) {
		const a = e[i];
		if (a.length === r - n && equalBytes(t, n, a)) return i;
	}
	return F;
}
function at(e, t, n) {
	if (n - t <= Qe) return ot(e, t, n);
	const r = Buffer.from(e.buffer, e.byteOffset + t, Qe).toString("utf8");
	return `${r}…`;
}
function ot(e, t, n) {
	const r = Buffer.from(e.buffer, e.byteOffset + t, n - t).toString("utf8");
	return r.includes("\\") ? JSON.parse(`"${r}"`) : r;
}
;
const I = 984;
const st = 4300;
const L = 1 << 20;
const ct = 4096;
const lt = 256;
const ut = {
	blank: "the line is empty",
	value: "expected a value",
	key: "expected a key in double quotes",
	colon: "expected ':' after the key",
	comma: "expected ',' or the closing bracket",
	extra: "more text follows after the end of the value",
	control: "a control character stands in a string; JSON needs it escaped",
	escape: "a backslash starts no escape that JSON knows",
	utf8: "a byte is not UTF-8",
	integer: `an integer has more than ${Ge(st)} digits, the most Python reads`,
	number: "a number is longer than 1 MiB",
	depth: `nested deeper than ${I} levels`,
	incomplete: "the line ends before its value does"
};
const R = 0;
const z = 1;
const dt = 2;
const B = 3;
const V = 4;
const H = 5;
const U = 6;
const W = 7;
const G = 8;
const ft = {
	AFTER_VALUE: R,
	FIRST_KEY: z,
	KEY: dt,
	IN_STRING: V,
	VALUE: U,
	FIRST_ELEMENT: W
};
const pt = 123;
const K = 125;
const mt = 91;
const q = 93;
const J = new Uint8Array(256).fill(1, 32, 128);
J[34] = 0;
J[92] = 0;
const ht = new Uint8Array(256);
for (const e of Buffer.from("\"\\/bfnrt")) ht[e] = 1;
const gt = new Uint8Array(256);
for (const e of Buffer.from("0123456789abcdefABCDEF")) gt[e] = 1;
const _t = Buffer.from("Infinity");
const vt = new Map([
	[116, {
		bytes: Buffer.from("true"),
		type: p
	}],
	[102, {
		bytes: Buffer.from("false"),
		type: p
	}],
	[110, {
		bytes: Buffer.from("null"),
		type: m
	}],
	[78, {
		bytes: Buffer.from("NaN"),
		type: h
	}],
	[73, {
		bytes: _t,
		type: h
	}]
]);
const Y = null && -1;
const X = null && -2;
class yt {
	buffer = null;
	#e;
	#t;
	#n;
	#r = -1;
	#i = G;
	#a = 0;
	#o = new Uint8Array(I + 1);
	#s = 1;
	#c = 0;
	#l = "incomplete";
	#u = 0;
	#d = false;
	#f = false;
	#p = -1;
	#m = false;
	#h = 0;
	#g = "value";
	#_ = 0;
	#v = false;
	#y = NO_FIELD;
	#b = 0;
	#x = 0;
	#S = true;
	#C = false;
	#w = false;
	#T = 0;
	#E = new Set();
	constructor(e, t, n = false) {
		this.#e = e;
		this.#t = t;
		this.#n = n;
	}
	push(e, t, n, r, i) {
		const a = this.#o;
		let o = t;
		let s = this.#i;
		let c = this.#a;
		if (this.#d && o < n) {
			if (e[o] === 10) o++;
			this.#c = r + o;
			this.#d = false;
			if (this.#r === 0 && o < n) return o;
		}
		while (o < n) {
			const t = e[o];
			if (s === V) {
				const t = this.#k(e, o, n);
				if (t >= 0) {
					s = this.#m ? B : R;
					o = t;
				} else if (t === X) {
					this.#D(r + this.#h);
					s = H;
					o = this.#h;
				} else {
					o = i ? n : this.#h;
					break;
				}
			} else if (s === H) {
				if (this.#n) o = n;
				else o = this.#p < o ? xt(e, o, n) : this.#p;
				if (o < n) {
					o = this.#H(e, o, n, r, s, c);
					s = G;
					c = 0;
					if (this.#r === 0) break;
				}
			} else if (t === 32 || t === 9) {
				o++;
			} else if (t === 10 || t === 13) {
				o = this.#H(e, o, n, r, s, c);
				s = G;
				c = 0;
				if (this.#r === 0) break;
			} else if (t === 34 && s !== R && s !== B) {
				const t = s < U;
				this.#v = false;
				const a = this.#k(e, o + 1, n);
				if (a >= 0) {
					if (t) {
						if (c === 1) this.#F(e, o + 1, a - 1);
						s = B;
						o = a;
						if (o + 1 < n && e[o] === 58) {
							s = U;
							o += e[o + 1] === 32 ? 2 : 1;
						}
					} else {
						if (c === 1) this.#R(e, o + 1, a - 1);
						else if (c === 0) this.#f = false;
						s = R;
						o = a;
					}
				} else if (a === X) {
					this.#D(r + this.#h);
					s = H;
					o = this.#h;
				} else {
					const e = c === 1 && (t || this.#y === KIND_FIELD || this.#y === EVENT_TYPE_FIELD);
					if (e && !i && n - o <= L) break;
					this.#O(t, c);
					s = V;
					o = i ? n : this.#h;
					break;
				}
			} else if (s >= U) {
				if (t === pt || t === mt) {
					if (c === I) {
						this.#g = "depth";
						this.#D(r + o);
						s = H;
					} else {
						const e = t === pt;
						if (c === 0) this.#f = e;
						else if (c === 1) this.#z(e ? OBJECT : ARRAY);
						c++;
						a[c] = e ? K : q;
						s = e ? z : W;
						o++;
					}
				} else if (t === q && s === W) {
					c--;
					if (c === 1) this.#B(0);
					s = R;
					o++;
				} else {
					const t = this.#A(e, o, n, i);
					if (t >= 0) {
						if (c === 1) this.#V(e, o, t);
						else if (c === 0) this.#f = false;
						s = R;
						o = t;
					} else if (t === X) {
						this.#D(r + this.#h);
						s = H;
					} else {
						if (i) o = n;
						break;
					}
				}
			} else if (s === R) {
				if (t === 44 && c > 0) {
					if (c === 2) this.#T++;
					s = a[c] === K ? dt : U;
					o++;
					if (o < n && e[o] === 32) o++;
				} else if (c > 0 && t === a[c]) {
					c--;
					if (c === 1 && t === q) this.#B(this.#T + 1);
					o++;
				} else {
					this.#g = c === 0 ? "extra" : "comma";
					this.#D(r + o);
					s = H;
				}
			} else if (s === B && t === 58) {
				s = U;
				o++;
			} else if (s === z && t === K) {
				c--;
				s = R;
				o++;
			} else {
				this.#g = s === B ? "colon" : "key";
				this.#D(r + o);
				s = H;
			}
		}
		this.#i = s;
		this.#a = c;
		if (i && o === n) {
			this.#U(e, n, r, s, c);
			this.#K();
		}
		return o;
	}
	close() {}
	#D(e) {
		this.#l = this.#g;
		this.#u = e;
	}
	#O(e, t) {
		this.#m = e;
		if (t === 1) {
			if (e) this.#y = NO_FIELD;
			else this.#P(STRING);
		} else if (t === 0) this.#f = false;
	}
	#k(e, t, n) {
		let r = t;
		for (;;) {
			while (r < n && J[e[r]] === 1) r++;
			if (r === n) {
				this.#h = r;
				return Y;
			}
			const t = e[r];
			if (t === 34) return r + 1;
			let i;
			if (t === 92) {
				this.#v = true;
				i = wt(e, r, n);
				this.#g = "escape";
			} else if (t >= 128) {
				i = Tt(e, r, n);
				this.#g = "utf8";
			} else {
				i = X;
				this.#g = t === 10 || t === 13 ? "incomplete" : "control";
			}
			if (i < 0) {
				this.#h = r;
				return i;
			}
			r += i;
		}
	}
	#A(e, t, n, r) {
		const i = e[t];
		this.#h = t;
		this.#g = "value";
		if (i === 45 || i >= 48 && i <= 57) return this.#M(e, t, n, r);
		const a = vt.get(i);
		if (a === undefined) return X;
		this.#_ = a.type;
		if (a.type === NON_FINITE) this.#w = true;
		return this.#j(e, t, n, a.bytes);
	}
	#j(e, t, n, r) {
		for (let i = 0; i < r.length; i++) {
			if (t + i === n) return Y;
			if (e[t + i] !== r[i]) return X;
		}
		return t + r.length;
	}
	#M(e, t, n, r) {
		let i = t;
		if (e[i] === 45) i++;
		if (i === n) return Y;
		const a = e[i];
		if (a === 73 && i > t) {
			this.#_ = NON_FINITE;
			this.#w = true;
			return this.#j(e, i, n, _t);
		}
		const o = i;
		if (a === 48) i++;
		else i = St(e, i, n);
		const s = i - o;
		if (s === 0) return X;
		let c = INTEGER;
		let l = false;
		if (i < n && e[i] === 46) {
			const r = i + 1;
			i = St(e, r, n);
			if (i === r) return this.#N(i - t, i === n);
			c = FLOAT;
		}
		if (i < n && (e[i] | 32) === 101) {
			let r = i + 1;
			if (r < n && (e[r] === 43 || e[r] === 45)) r++;
			i = St(e, r, n);
			if (i === r) return this.#N(i - t, i === n);
			c = FLOAT;
			l = true;
		}
		if (i - t > L) return this.#N(i - t, false);
		if (i === n && !r) return Y;
		if (c === INTEGER && s > st) {
			this.#g = "integer";
			return X;
		}
		if (c === FLOAT && (l || s > 300) && !Number.isFinite(Ct(e, t, i))) {
			c = NON_FINITE;
			this.#w = true;
		}
		this.#_ = c;
		return i;
	}
	#N(e, t) {
		if (e <= L) return t ? Y : X;
		this.#g = "number";
		return X;
	}
	#P(e) {
		const t = this.#y;
		if (t === NO_FIELD) return;
		if ((FIELDS[t].allowed & e) === 0) this.#x |= 1 << t;
		if (t === PAYLOAD_FIELD) this.#S = e === OBJECT;
	}
	#F(e, t, n) {
		if (this.#t === null) return;
		let r = fieldAt(e, t, n);
		if (this.#v) {
			const i = Buffer.from(decodeJsonString(e, t, n));
			r = fieldAt(i, 0, i.length);
		}
		this.#y = r;
		if (r === NO_FIELD) this.#L(e, t, n);
		else {
			const e = 1 << r;
			if ((this.#b & e) !== 0) this.#I(r);
			this.#b |= e;
		}
	}
	#I(e) {
		this.#C = true;
		this.#x &= ~(1 << e);
		if (e === PAYLOAD_FIELD) this.#S = true;
		this.#t?.forget(e);
	}
	#L(e, t, n) {
		if (n - t > lt) return;
		const r = this.#E;
		const i = this.#v ? decodeJsonString(e, t, n) : Buffer.from(e.buffer, e.byteOffset + t, n - t).toString("utf8");
		if (r.has(i)) this.#C = true;
		else if (r.size < ct) r.add(i);
	}
	#R(e, t, n) {
		const r = this.#y;
		if (r === NO_FIELD) return;
		this.#P(STRING);
		if (n - t + 2 > L) return;
		if (r === KIND_FIELD && this.#v) {
			const r = Buffer.from(decodeJsonString(e, t, n));
			this.#t?.kind(r, 0, r.length);
		} else if (r === KIND_FIELD) this.#t?.kind(e, t, n);
		else if (r === EVENT_TYPE_FIELD) this.#t?.eventType(e, t, n);
	}
	#z(e) {
		this.#P(e);
		this.#T = 0;
	}
	#B(e) {
		if (this.#y >= FIRST_GAUGE) this.#t?.gauge(this.#y, e);
	}
	#V(e, t, n) {
		const r = this.#y;
		if (r === NO_FIELD) return;
		const i = this.#_;
		this.#P(i);
		if (r === TIMESTAMP_FIELD && (i === FLOAT || i === INTEGER)) this.#t?.timestamp(e, t, n);
		else if (r >= FIRST_GAUGE && i === INTEGER) this.#t?.gauge(r, Ct(e, t, n));
	}
	#H(e, t, n, r, i, a) {
		const o = {
			line: this.#s,
			start: this.#c,
			end: r + t,
			buffer: e,
			base: r
		};
		if (i === R && a === 0) this.#W(o);
		else {
			this.#t?.dropRecord();
			if (i === H) this.#e.badLine(o, this.#l, this.#u);
			else if (i === G) this.#e.badLine(o, "blank", o.start);
			else this.#e.badLine(o, "incomplete", o.end);
		}
		this.#q();
		this.#s++;
		this.#r--;
		let s = t + 1;
		if (e[t] === 13) {
			if (s === n) this.#d = true;
			else if (e[s] === 10) s++;
		}
		this.#c = r + s;
		return s;
	}
	#U(e, t, n, r, i) {
		const a = {
			line: this.#s,
			start: this.#c,
			end: n + t,
			buffer: e,
			base: n
		};
		if (a.start >= a.end) return;
		if (r === R && i === 0) {
			this.#W(a);
			this.#e.unterminatedLine(a, null, a.end, this.#f);
		} else {
			this.#t?.dropRecord();
			if (r === H) this.#e.unterminatedLine(a, this.#l, this.#u, false);
			else this.#e.unterminatedLine(a, "incomplete", a.end, false);
		}
	}
	#W(e) {
		const t = this.#t;
		if (t === null) return;
		if (!this.#f) {
			t.dropRecord();
			this.#e.oddLine(e, {
				...bt,
				notObject: true,
				nonFinite: this.#w
			});
			return;
		}
		const n = t.endRecord(this.#b);
		this.#e.goodRecord?.(e);
		let r = n.kind === NO_KIND ? 0 : this.#x;
		if (n.kind === EVENT && !this.#S) r |= 1 << PAYLOAD_FIELD;
		if (n.kind === NO_KIND || n.missing !== 0 || r !== 0 || this.#C || this.#w || n.timeRegression) {
			this.#e.oddLine(e, {
				notObject: false,
				unknownKind: n.kind === NO_KIND,
				missing: n.missing,
				wrongType: r,
				duplicateKey: this.#C,
				nonFinite: this.#w,
				timeRegression: n.timeRegression
			});
		}
	}
	pauseAfter(e) {
		this.#r = e;
	}
	get isPaused() {
		return this.#r === 0 && !this.#d;
	}
	get line() {
		return this.#s;
	}
	passOver(e, t) {
		this.#s += e;
		this.#c = t;
	}
	goOnWithin(e) {
		this.#G(e.state, e.closing, e.depth);
		this.#f = true;
		this.#m = false;
		this.#y = e.field;
		this.#b = e.seen;
		this.#S = e.payloadIsObject;
		for (const t of e.otherKeys) this.#E.add(t);
	}
	judgeRest(e, t, n, { closing: r, depth: i, textEnd: a }) {
		this.#s = e;
		this.#c = t;
		this.#p = a;
		this.#m = false;
		this.#G(n, r, i);
		this.#r = 1;
	}
	#G(e, t, n) {
		this.#i = e;
		this.#a = n;
		for (let e = 0; e < n; e++) this.#o[e + 1] = t[e];
	}
	#K() {
		this.#i = G;
		this.#a = 0;
		this.#s = 1;
		this.#c = 0;
		this.#d = false;
		this.#q();
	}
	#q() {
		this.#y = NO_FIELD;
		this.#b = 0;
		this.#x = 0;
		this.#S = true;
		this.#C = false;
		this.#w = false;
		if (this.#E.size > 0) this.#E.clear();
	}
}
const bt = {
	notObject: false,
	unknownKind: false,
	missing: 0,
	wrongType: 0,
	duplicateKey: false,
	nonFinite: false,
	timeRegression: false
};
function xt(e, t, n) {
	let r = t;
	while (r < n && e[r] !== 10 && e[r] !== 13) r++;
	return r;
}
function St(e, t, n) {
	let r = t;
	while (r < n && e[r] >= 48 && e[r] <= 57) r++;
	return r;
}
function Ct(e, t, n) {
	return Number(Buffer.from(e.buffer, e.byteOffset + t, n - t).toString("latin1"));
}
function wt(e, t, n) {
	if (t + 1 === n) return Y;
	const r = e[t + 1];
	if (ht[r] === 1) return 2;
	if (r !== 117) return X;
	for (let r = t + 2; r < t + 6; r++) {
		if (r === n) return Y;
		if (gt[e[r]] === 0) return X;
	}
	return 6;
}
function Tt(e, t, n) {
	const r = e[t];
	if (r < 194 || r > 244) return X;
	const i = r < 224 ? 2 : r < 240 ? 3 : 4;
	if (t + 1 === n) return Y;
	const a = e[t + 1];
	const o = r === 224 ? 160 : r === 240 ? 144 : 128;
	const s = r === 237 ? 159 : r === 244 ? 143 : 191;
	if (a < o || a > s) return X;
	for (let r = t + 2; r < t + i; r++) {
		if (r === n) return Y;
		if ((e[r] & 192) !== 128) return X;
	}
	return i;
}
;
const Et = 4 * L;
const Dt = null && MAX_TOKEN_BYTES;
const Ot = null && 8 << 20;
const kt = null && 1 << 30;
const At = P.constants.O_RDONLY | (P.constants.O_NONBLOCK ?? 0);
class Z extends Error {
	name = "UnreadableFileError";
	remedy;
	constructor(e, t = {}) {
		super(e, t);
		this.remedy = t.remedy ?? null;
	}
}
function jt(e) {
	let t;
	try {
		t = (0, P.openSync)(e, At);
	} catch (e) {
		throw new Z(He(e), { cause: e });
	}
	const n = (0, P.fstatSync)(t);
	if (n.isFile()) return t;
	(0, P.closeSync)(t);
	throw new Z(n.isDirectory() ? "it is a directory" : "it is not a regular file");
}
function Mt(e) {
	return {
		read: (t, n, r) => Lt(e, t, n, r, null),
		again: (t, n) => Ft(e, t, n)
	};
}
async function Nt(e, t, { limit: n, onPiece: r, signal: i }) {
	const a = t.buffer ?? Rt.pop() ?? Buffer.allocUnsafeSlow(Et);
	try {
		let o = 0;
		let s = 0;
		let c = Ot;
		for (;;) {
			i.throwIfAborted();
			const l = Math.min(Dt, a.length - s, n - o - s);
			const u = e.read(a, s, l);
			const d = typeof u === "number" ? u : await u;
			r(a.subarray(s, s + d));
			const f = s + d;
			const p = t.push(a, 0, f, o, d === 0);
			if (d === 0) return o + f;
			a.copyWithin(0, p, f);
			s = f - p;
			o += p;
			c -= d;
			if (c <= 0) {
				await new Promise(setImmediate);
				c = Ot;
			}
		}
	} finally {
		if (t.buffer === null) Rt.push(a);
	}
}
function Pt(e, { start: t, end: n, buffer: r, base: i }) {
	if (t >= i) return new Uint8Array(r.buffer, r.byteOffset + t - i, n - t);
	const a = e.again(t, n - t);
	if (a !== null && a.length < n - t) {
		throw new Z("it became shorter while it was read");
	}
	return a;
}
function Ft(e, t, n) {
	const r = It(n);
	let i = 0;
	while (i < n) {
		const a = Lt(e, r, i, Math.min(n - i, kt), t + i);
		if (a === 0) break;
		i += a;
	}
	return r.subarray(0, i);
}
function It(e) {
	try {
		return Buffer.allocUnsafeSlow(e);
	} catch (t) {
		throw new Z(`a line of ${e} bytes does not fit into memory`, { cause: t });
	}
}
function Lt(e, t, n, r, i) {
	if (r === 0) return 0;
	try {
		return (0, P.readSync)(e, t, n, r, i);
	} catch (e) {
		throw new Z(He(e), { cause: e });
	}
}
const Rt = null && [];
;
const Q = 10;
const zt = 1 << 19;
const Bt = 1 << 12;
const Vt = [
	-1n,
	-1n,
	-1n,
	-1n
];
function Ht({ device: e, inode: t, size: n, modified: r }) {
	return [
		e,
		t,
		n,
		r
	];
}
class Ut {
	#e;
	#t;
	#n;
	#r;
	#i;
	#a = null;
	constructor(e, t, n, r, i) {
		this.#e = e;
		this.#t = t;
		this.#n = n;
		this.#r = r;
		this.#i = i;
	}
	static create(e, t, n, r) {
		const i = Ce();
		return i === null ? null : new Ut(new we(i), e, t, n, r);
	}
	scanNext() {
		const e = this.#t.claim(this.#i, this.#n.total);
		if (e === null) return false;
		this.#e.teach(this.#r);
		const { identity: t, runs: n } = this.#o(this.#n.at(e));
		this.#t.write(e, t, n);
		this.#t.finish(this.#i, e);
		return true;
	}
	close() {
		if (this.#a !== null) (0, P.closeSync)(this.#a.fd);
		this.#a = null;
	}
	#o(e) {
		try {
			const t = this.#s(e.file.path);
			const n = Ht(Fe(t));
			return {
				identity: n,
				runs: Wt(this.#e, t, e)
			};
		} catch {
			return {
				identity: Vt,
				runs: []
			};
		}
	}
	#s(e) {
		if (this.#a?.path === e) return this.#a.fd;
		this.close();
		this.#a = {
			path: e,
			fd: jt(e)
		};
		return this.#a.fd;
	}
}
function Wt(e, t, { start: n, end: r }) {
	const { buffer: i } = e;
	const a = new Gt(e);
	for (let e = n; e < r && a.hasRoom; e += zt) {
		const n = Math.max(0, e - 1);
		const o = Math.min(e + zt, r) - n;
		const s = qt(t, i, 0, o, n);
		const c = e === 0 ? 0 : i.subarray(0, s).indexOf(Q) + 1;
		const l = e === 0 || c > 0 && c < o;
		if (l) a.scan(n, c, Kt(t, i, n, s, o));
	}
	return a.end();
}
class Gt {
	#e;
	#t = [];
	#n = null;
	#r = 0;
	#i = null;
	constructor(e) {
		this.#e = e;
	}
	get hasRoom() {
		return this.#t.length < C;
	}
	scan(e, t, n) {
		const r = this.#e;
		if (e + t !== this.#r) this.end();
		for (let i = t; i < n && this.hasRoom;) {
			if (this.#n === null) this.#a(e + i);
			const t = r.scan(i, n, false);
			const a = r.lastAudit;
			if (a !== null) this.#i = {
				start: e + a.start,
				end: e + a.end
			};
			this.#r = e + r.reached;
			if (t !== ye) break;
			this.end();
			i = r.buffer.indexOf(Q, r.reached) + 1;
		}
	}
	#a(e) {
		this.#e.forgetTimestamp();
		this.#e.forgetRun();
		this.#n = e;
		this.#i = null;
	}
	end() {
		if (this.#n !== null && this.#e.lines > 0) this.#t.push(this.#o(this.#n));
		this.#n = null;
		return this.#t;
	}
	#o(e) {
		const t = this.#e.run();
		return {
			...t,
			start: e,
			end: this.#r,
			kinds: Array.from(t.kinds),
			eventCounts: Array.from(t.eventCounts),
			firstTimestamp: Buffer.from(t.firstTimestamp),
			lastTimestamp: Buffer.from(t.lastTimestamp),
			lastAudit: this.#i
		};
	}
}
function Kt(e, t, n, r, i) {
	let a = r;
	let o = Bt;
	for (let r = i - 1; r < a; o *= 2) {
		const i = t.subarray(0, a).indexOf(Q, r);
		if (i >= 0) return i + 1;
		r = a;
		a += qt(e, t, a, Math.min(o, t.length - a), n + a);
	}
	return t.subarray(0, a).lastIndexOf(Q) + 1;
}
function qt(e, t, n, r, i) {
	let a = 0;
	while (a < r) {
		const o = Lt(e, t, n + a, r - a, i + a);
		if (o === 0) break;
		a += o;
	}
	return a;
}
;
const { board: Jt, files: Yt, chunkBytes: Xt, worker: Zt } = r.workerData;
const $ = new Me(Jt);
const Qt = new Pe(Yt, Xt);
const $t = Ut.create($, Qt, he, Zt);
while ($t !== null && !$.isStopped) {
	$.readNames(he);
	if ($t.scanNext()) continue;
	if ($.isExhausted(Qt.total)) break;
	$.waitForRoom();
}
$t?.close();
