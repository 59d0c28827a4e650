import type { FaultCase } from './fault-case';
import { HOST_FAULTS } from './host-faults';
import { KILLS } from './kills';
import { STORAGE_FAULTS } from './storage-faults';
import { TIME_FAULTS } from './time-faults';
import { TRUST_FAULTS } from './trust-faults';

export const FAULTS: readonly FaultCase[] = [
  ...TRUST_FAULTS,
  ...HOST_FAULTS,
  ...TIME_FAULTS,
  ...STORAGE_FAULTS,
  ...KILLS,
];
