import { testMutations } from './tested-mutations';

testMutations(1);
