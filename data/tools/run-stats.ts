import { readDataset } from './read-dataset';
import { statsOf } from './stats';

console.log(JSON.stringify(statsOf(readDataset())));
