// What is ticked, kept in this browser under one key for each unit and plan; in memory where the browser keeps nothing.
import { faultOf } from './desk-file.js';

export const openStore = (key, states) => {
  let memory = null;
  let keeps = true;

  const getText = () => {
    if (keeps) {
      try {
        return localStorage.getItem(key);
      } catch (_) {
        keeps = false;
      }
    }
    return memory;
  };
  const setText = (text) => {
    memory = text;
    try {
      if (text === null) localStorage.removeItem(key);
      else localStorage.setItem(key, text);
      keeps = true;
    } catch (_) {
      keeps = false;
    }
  };

  /** The records by task. What cannot be read is put aside under another key, never thrown away. */
  const read = () => {
    const text = getText();
    if (text === null) return {};
    let tasks;
    try {
      tasks = JSON.parse(text);
    } catch (_) {
      tasks = null;
    }
    const good = Object.entries(tasks || {}).filter(([, entry]) => faultOf(entry, states) === undefined);
    const records = Object.fromEntries(good);
    if (tasks === null || good.length < Object.keys(tasks).length) {
      try {
        localStorage.setItem(`${key} unread`, text);
      } catch (_) {
        keeps = false;
      }
      write(records);
    }
    return records;
  };
  const write = (tasks) => setText(Object.keys(tasks).length === 0 ? null : JSON.stringify(tasks));

  return { key, read, write, keeps: () => keeps };
};
