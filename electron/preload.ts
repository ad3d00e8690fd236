import { contextBridge } from 'electron';

contextBridge.exposeInMainWorld('squadplan', { version: process.versions.electron });
